package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.Locale;

/** What a form calls its places: the label its frame prints, the name of an indicator. */
public record PlaceNames(Frame frame, TargetForm content, Locale locale) {

    public String of(String place) {
        return switch (Place.parse(place)) {
            case Place.WholeForm() -> Sentences.in(locale, "approval.place.form");
            case Place.Execution() -> Sentences.in(locale, "approval.place.execution");
            case Place.OfField(var field) ->
                frame.entry(field).map(Frame.Entry::label).orElseGet(field::name);
            case Place.OfIndicator(var no) ->
                Sentences.in(locale, "approval.place.indicator", no, nameOf(no)).strip();
            case Place.OfBudgetItem(var row) -> Sentences.in(locale, "approval.place.budget", row);
            case Place.OfTask(var row) -> Sentences.in(locale, "approval.place.task", row);
        };
    }

    private String nameOf(int no) {
        return content.indicator(no).map(Indicator::name).orElse("");
    }
}
