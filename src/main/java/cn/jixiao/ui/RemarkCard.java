package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A reviewer's remark at the place it is about, with the unit's answer. */
public final class RemarkCard extends Div {

    private final Div answered = new Div();

    /**
     * @param source who made it, at which step and when
     * @param answer null while there is none
     */
    public RemarkCard(String text, String source, @Nullable String answer) {
        addClassName("remark-slip");
        var said = new Paragraph(text);
        said.addClassName("sentences");
        var by = new Span(source);
        by.addClassName("remark-source");
        add(by, said, answered);
        show(answer);
    }

    /** Lets the unit answer, and reword its answer. */
    public RemarkCard answerable(String former, Consumer<String> answer) {
        var field = new TextArea(getTranslation("ui.remark.your-answer"));
        field.setValue(former);
        field.setWidthFull();
        var send = new Button(getTranslation("ui.remark.answer"), click -> {
            answer.accept(field.getValue());
            show(field.getValue());
        });
        send.addThemeVariants(ButtonVariant.LUMO_SMALL);
        var row = new Div(field, send);
        row.addClassName("remark-answering");
        add(row);
        return this;
    }

    private void show(@Nullable String answer) {
        answered.setVisible(answer != null);
        answered.setClassName("remark-answer sentences");
        answered.setText(answer == null ? "" : getTranslation("ui.remark.answered", answer));
    }
}
