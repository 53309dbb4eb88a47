package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Consultation;
import cn.jixiao.workflow.Opinion;
import cn.jixiao.workflow.Outcome;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was asked of colleagues and what they answered, the latest question first. */
final class OpinionList extends Section {

    /** What is done here. */
    interface Answers {

        void answer(long itemId, String text, @Nullable Outcome proposal);

        /** Decides on the item as the delegate proposes. */
        void adopt(long aboutItem);
    }

    private final long me;
    private final long adoptable;
    private final Answers answers;

    /**
     * @param me the account of the reader, who answers what they are asked
     * @param adoptable the item of the opinion whose proposal the reader may follow; 0 for none
     */
    OpinionList(List<Consultation> consultations, long me, long adoptable, Answers answers) {
        this.me = me;
        this.adoptable = adoptable;
        this.answers = answers;
        addClassNames("sheet", "talk-part");
        add(new H2(getTranslation("workflow.opinions")));
        consultations.reversed().forEach(consultation -> add(question(consultation)));
    }

    private Component question(Consultation consultation) {
        var question = new Paragraph(consultation.question());
        question.addClassName("sentences");
        var asked = new Div(
                source(getTranslation(
                        "workflow.opinions.asked." + consultation.kind(),
                        consultation.askedName(),
                        Formats.dateTime(consultation.askedAt(), getLocale()))),
                question);
        consultation.opinions().forEach(opinion -> asked.add(opinion(consultation, opinion)));
        asked.addClassName("talk-question");
        return asked;
    }

    private Component opinion(Consultation consultation, Opinion opinion) {
        var card = new Div();
        card.addClassName("talk-entry");
        if (opinion.isAwaited()) {
            card.add(source(getTranslation("workflow.opinions.awaited", opinion.fullName())));
            if (opinion.accountId() == me) {
                card.add(new AnswerField(
                        consultation.kind(), (text, proposal) -> answers.answer(opinion.itemId(), text, proposal)));
            }
            return card;
        }
        card.add(source(said(opinion)));
        if (opinion.outcome() == Outcome.ANSWER) {
            card.add(text(Objects.requireNonNullElse(opinion.text(), "")));
        }
        if (opinion.itemId() == adoptable) {
            var adopt = new Button(
                    getTranslation("workflow.opinions.adopt"), click -> answers.adopt(consultation.itemId()));
            adopt.setId("adopt");
            adopt.setDisableOnClick(true);
            adopt.addThemeVariants(ButtonVariant.LUMO_SMALL);
            card.add(adopt);
        }
        return card;
    }

    private String said(Opinion opinion) {
        var outcome = opinion.proposal() == null
                ? getTranslation("workflow.outcome." + opinion.outcome())
                : getTranslation(
                        "workflow.opinions.proposes", getTranslation("workflow.outcome." + opinion.proposal()));
        var at = Formats.dateTime(Objects.requireNonNull(opinion.doneAt()), getLocale());
        return String.join("　", opinion.fullName(), outcome, at);
    }

    private static Paragraph text(String words) {
        var text = new Paragraph(words);
        text.addClassName("sentences");
        return text;
    }

    private static Span source(String words) {
        var source = new Span(words);
        source.addClassName("remark-source");
        return source;
    }
}
