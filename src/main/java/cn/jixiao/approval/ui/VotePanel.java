package cn.jixiao.approval.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signature;
import cn.jixiao.workflow.Vote;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A vote by signature (会签): who agreed, who objected and why, and who is still to sign. */
public final class VotePanel extends Section {

    public VotePanel(Vote vote) {
        addClassNames("sheet", "vote");
        add(new H2(getTranslation("approval.vote")));
        var result = vote.result();
        add(new Paragraph(
                result == null
                        ? getTranslation(
                                "approval.vote.open",
                                vote.agreed(),
                                vote.needed(),
                                vote.signatures().size())
                        : getTranslation("approval.vote.result", getTranslation("workflow.outcome." + result))));
        vote.signatures().forEach(signature -> add(line(signature)));
    }

    private static String look(@Nullable Outcome outcome) {
        if (outcome == null) {
            return "active";
        }
        return switch (outcome) {
            case PASS -> "good";
            case OBJECT, SEND_BACK -> "warning";
            default -> "neutral";
        };
    }

    private Div line(Signature signature) {
        var outcome = signature.outcome();
        var state = new Span(getTranslation(outcome == null ? "approval.vote.waiting" : "workflow.outcome." + outcome));
        state.addClassNames("status-badge", look(outcome));
        var line = new Div(new Span(signature.fullName()), state);
        line.addClassName("review-line");
        if (outcome != null && outcome != Outcome.CANCELLED) {
            var at = new Span(Formats.dateTime(Objects.requireNonNull(signature.doneAt()), getLocale()));
            at.addClassName("hint");
            line.add(at);
        }
        var words = signature.opinion();
        if (words != null && !words.isEmpty()) {
            var opinion = new Paragraph(words);
            opinion.addClassName("sentences");
            line.add(opinion);
        }
        return line;
    }
}
