package cn.jixiao.approval.ui;

import cn.jixiao.approval.Dismissal;
import cn.jixiao.approval.JudgedFinding;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** A finding where a reviewer judges it: the place it hangs on, its words, what became of it. */
final class FindingCard extends ListItem {

    private final Div buttons = new Div();

    /** @param place leads to the place the finding hangs on */
    FindingCard(JudgedFinding judged, Component place) {
        addClassNames("finding", judged.severity().text());
        setClassName("dismissed", !judged.isOpen());
        place.addClassName("finding-place");
        add(place, new FindingWords(judged.finding()));
        if (judged.dismissal() != null) {
            add(told(judged.dismissal()));
        }
        buttons.addClassName("finding-buttons");
        buttons.setVisible(false);
        add(buttons);
    }

    FindingCard offering(String word, Runnable action) {
        var button = new Button(word, click -> action.run());
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        buttons.add(button);
        buttons.setVisible(true);
        return this;
    }

    private Div told(Dismissal dismissal) {
        var reason = new Paragraph(getTranslation("approval.dismissal.reason-given", dismissal.reason()));
        reason.addClassName("sentences");
        var by = new Span(dismissal.dismissedName() + "　" + Formats.dateTime(dismissal.dismissedAt(), getLocale()));
        by.addClassName("hint");
        return new Div(reason, by);
    }
}
