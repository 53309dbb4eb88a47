package cn.jixiao.monitoring.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.monitoring.Feedback.Answer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Where a unit says what it did about a notice; begun with what it said in the round before. */
final class FeedbackForm extends Section {

    private final TextArea measures = field("measures");
    private final TextArea result = field("result");
    private final TextArea evidence = field("evidence");
    private final Paragraph refusal = new Paragraph();

    FeedbackForm(List<Answer> former, Consumer<Answer> send) {
        addClassName("sheet");
        measures.setRequiredIndicatorVisible(true);
        result.setRequiredIndicatorVisible(true);
        if (!former.isEmpty()) {
            measures.setValue(former.getLast().measures());
            result.setValue(former.getLast().result());
            evidence.setValue(former.getLast().evidence());
        }
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        var submit = new Button(getTranslation("monitoring.feedback.send"), click -> {
            send(send);
            click.getSource().setEnabled(true);
        });
        submit.setDisableOnClick(true);
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var buttons = new Div(submit);
        buttons.addClassName("page-actions");
        add(new H2(getTranslation("monitoring.feedback.title")), measures, result, evidence, refusal, buttons);
    }

    private void send(Consumer<Answer> send) {
        try {
            send.accept(new Answer(measures.getValue(), result.getValue(), evidence.getValue()));
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }

    private TextArea field(String name) {
        var field = new TextArea(getTranslation("monitoring.feedback." + name));
        field.setWidthFull();
        field.setMinRows(3);
        return field;
    }
}
