package cn.jixiao.approval.ui;

import cn.jixiao.form.Place;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.RemarkCard;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** The remarks of a return, each at its place, with a field for the unit's answer. */
public final class PlacedRemarks {

    private final List<Remark> remarks;
    private final BiConsumer<Remark, String> answer;

    public PlacedRemarks(List<Remark> remarks, BiConsumer<Remark, String> answer) {
        this.remarks = remarks;
        this.answer = answer;
    }

    Component at(Place place) {
        return cards(remark -> remark.place().equals(place.text()));
    }

    /** The remarks on the form as a whole, and those on places that the form has no longer. */
    Component elsewhere(Predicate<Place> shown) {
        return cards(remark -> !shown.test(Place.parse(remark.place())));
    }

    private Component cards(Predicate<Remark> chosen) {
        var cards = new Div();
        cards.addClassName("remark-cards");
        remarks.stream().filter(chosen).map(remark -> card(remark, cards)).forEach(cards::add);
        cards.setVisible(cards.getChildren().findAny().isPresent());
        return cards;
    }

    private RemarkCard card(Remark remark, Component context) {
        var source = context.getTranslation(
                "approval.edit.remark.source",
                remark.authorName(),
                Formats.dateTime(remark.madeAt(), UI.getCurrent().getLocale()));
        return new RemarkCard(remark.text(), source, remark.answer())
                .answerable(Objects.requireNonNullElse(remark.answer(), ""), text -> answer.accept(remark, text));
    }
}
