package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Rectification;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** The rectifications a monitoring led to, each with a way to its page. */
final class RectificationCards extends Div {

    RectificationCards(List<Rectification> rectifications, LineNames names) {
        addClassName("rectification-cards");
        rectifications.forEach(rectification -> add(card(rectification, names)));
        setVisible(!rectifications.isEmpty());
    }

    private Component card(Rectification rectification, LineNames names) {
        var notice = rectification.notice();
        var lines = Formats.list(notice.lines().stream().map(names::of), getLocale());
        var due = new Span(getTranslation("monitoring.rectification.due", Formats.date(notice.dueOn(), getLocale())));
        due.addClassName("hint");
        var card = new Div(
                new RectificationBadge(rectification.stage()),
                new Anchor(
                        "rectifications/" + rectification.id(), getTranslation("monitoring.rectification.of", lines)),
                due);
        if (!rectification.verdict().isBlank()) {
            card.add(new Span(getTranslation("monitoring.rectification.verdict", rectification.verdict())));
        }
        card.addClassName("rectification-card");
        return card;
    }
}
