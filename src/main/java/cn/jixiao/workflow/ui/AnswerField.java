package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.Consultation.Kind;
import cn.jixiao.workflow.Outcome;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.jspecify.annotations.Nullable;

/** Where a colleague answers: an opinion, and a proposal where one is asked for. */
final class AnswerField extends Div {

    /** What is done with the answer. */
    @FunctionalInterface
    interface Answered {
        void by(String text, @Nullable Outcome proposal);
    }

    AnswerField(Kind kind, Answered answered) {
        addClassName("remark-answering");
        var text = new TextArea(getTranslation("workflow.opinions.yours"));
        text.setId("opinion");
        text.setWidthFull();
        text.setMaxLength(2000);
        var proposal = new RadioButtonGroup<Outcome>(getTranslation("workflow.opinions.proposal"));
        proposal.setItems(Outcome.PASS, Outcome.SEND_BACK);
        proposal.setItemLabelGenerator(outcome -> getTranslation("workflow.outcome." + outcome));
        proposal.setVisible(kind == Kind.PROPOSAL);
        var send = new Button(getTranslation("workflow.opinions.answer"), click -> {
            try {
                answered.by(text.getValue(), proposal.getValue());
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        send.setId("answer-opinion");
        send.setDisableOnClick(true);
        send.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_PRIMARY);
        add(proposal, text, send);
    }
}
