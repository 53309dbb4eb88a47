package cn.jixiao.approval.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Remark;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Objects;
import java.util.function.Consumer;

/** A remark with its answer, or with the field to answer it in. */
final class RemarkEntry extends ListItem {

    /** @param place leads to the place the remark hangs on */
    RemarkEntry(Remark remark, Component place) {
        addClassName("remark-entry");
        var by = new Span(remark.authorName() + "　" + Formats.dateTime(remark.madeAt(), getLocale()));
        by.addClassName("hint");
        var text = new Paragraph(remark.text());
        text.addClassName("sentences");
        var head = new Div(place, by);
        head.addClassName("remark-head");
        add(head, text);
    }

    void showAnswer(Remark remark) {
        if (remark.isAnswered()) {
            var answer = new Paragraph(getTranslation("approval.remark.answer", remark.answer()));
            answer.addClassNames("answer", "sentences");
            add(answer);
        }
    }

    /** Offers a field for the answer, which is kept as soon as the writer leaves it. */
    void ask(Remark remark, Consumer<String> answering) {
        var field = new TextArea(getTranslation("approval.remark.answer.label"));
        field.setValue(Objects.requireNonNullElse(remark.answer(), ""));
        field.setMaxLength(2000);
        field.setWidthFull();
        field.setHelperText(
                getTranslation(remark.isAnswered() ? "approval.remark.answer.kept" : "approval.remark.answer.missing"));
        setClassName("unanswered", !remark.isAnswered());
        field.addValueChangeListener(change -> {
            try {
                answering.accept(change.getValue());
                field.setInvalid(false);
                field.setHelperText(getTranslation("approval.remark.answer.kept"));
                setClassName("unanswered", false);
            } catch (RuleBroken refused) {
                field.setErrorMessage(Sentences.in(getLocale(), refused));
                field.setInvalid(true);
            }
        });
        add(field);
    }
}
