package cn.jixiao.evaluation.ui;

import cn.jixiao.monitoring.Rectification;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** What the monitoring of the year led to, and how it ended: whoever evaluates the year should know it. */
final class RectificationNotes extends Div {

    RectificationNotes(List<Rectification> rectifications) {
        addClassName("rectification-cards");
        rectifications.forEach(rectification -> add(note(rectification)));
        setVisible(!rectifications.isEmpty());
    }

    private Component note(Rectification rectification) {
        var note = new Div(new Anchor(
                "rectifications/" + rectification.id(),
                getTranslation(
                        "evaluation.page.rectification",
                        rectification.window(),
                        getTranslation("monitoring.rectification.stage." + rectification.stage()))));
        if (!rectification.verdict().isBlank()) {
            note.add(new Span(getTranslation("evaluation.page.rectification.verdict", rectification.verdict())));
        }
        note.addClassName("rectification-card");
        return note;
    }
}
