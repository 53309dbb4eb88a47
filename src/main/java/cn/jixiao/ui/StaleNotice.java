package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** Says that a save was refused and why; what was written stays in sight until its writer loads the stored state. */
public final class StaleNotice extends Div {

    public StaleNotice(String sentences, Runnable reload) {
        addClassName("stale-notice");
        getElement().setAttribute("role", "alert");
        var why = new Paragraph(sentences);
        why.addClassName("sentences");
        add(
                why,
                new Paragraph(getTranslation("ui.stale.kept")),
                new Button(getTranslation("ui.stale.reload"), click -> reload.run()));
    }
}
