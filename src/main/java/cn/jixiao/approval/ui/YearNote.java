package cn.jixiao.approval.ui;

import cn.jixiao.form.Place;
import cn.jixiao.library.YearMark;
import cn.jixiao.library.YearMark.Kind;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;

/** 未变, 已变 or 未填 with last year's value, 新增, and whether a target is below what last year reached. */
final class YearNote extends Div {

    private static final int LONGEST = 80;

    YearNote(Place place, YearMark mark) {
        addClassName("year-note");
        var word = new Span(getTranslation("approval.year." + mark.kind()));
        word.addClassNames("year-mark", mark.kind().name().toLowerCase(Locale.ROOT));
        add(word);
        if (mark.kind() == Kind.CHANGED || mark.kind() == Kind.EMPTY) {
            var before = text(place, mark.before());
            var told = new Span(getTranslation("approval.year.before", shortened(before)));
            told.setTitle(before);
            add(told);
        }
        if (mark.belowActual()) {
            var below = new Span(getTranslation("approval.year.below", mark.actual()));
            below.addClassNames("year-mark", "below");
            add(below);
        } else if (!mark.actual().isEmpty()) {
            add(new Span(getTranslation("approval.year.actual", mark.actual())));
        }
    }

    private String text(Place place, String before) {
        return place instanceof Place.OfField(var field) ? FieldText.of(field, before, getLocale()) : before;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
