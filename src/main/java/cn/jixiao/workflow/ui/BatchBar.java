package cn.jixiao.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** How many items are ticked, and what can be done with them; hidden where none is. */
final class BatchBar extends Div {

    private final Span count = new Span();

    BatchBar(Runnable action) {
        addClassName("batch-bar");
        var pass = new Button(getTranslation("workflow.batch.action"), click -> action.run());
        pass.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
        count.getElement().setAttribute("role", "status");
        add(count, pass);
        setVisible(false);
    }

    void show(int ticked) {
        count.setText(getTranslation("workflow.batch.selected", ticked));
        setVisible(ticked > 0);
    }
}
