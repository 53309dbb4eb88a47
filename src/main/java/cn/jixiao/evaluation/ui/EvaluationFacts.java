package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;

/** Whose self-evaluation it is, of which form, and where it stands. */
final class EvaluationFacts extends Div {

    /** @param turn whose turn it is and since when; none where it is nobody's */
    EvaluationFacts(SelfEvaluation evaluation, String organisation, List<Component> turn) {
        addClassName("evaluation-facts");
        add(
                badge(evaluation.stage()),
                new Span(evaluation.organisation() + " " + organisation),
                new Span(getTranslation("evaluation.page.year", evaluation.year())),
                new Anchor("forms/" + evaluation.formId(), getTranslation("evaluation.page.form")));
        add(turn);
    }

    private StatusBadge badge(EvaluationStage stage) {
        return new StatusBadge(getTranslation("evaluation.stage." + stage), tone(stage));
    }

    static Tone tone(EvaluationStage stage) {
        return switch (stage) {
            case REPORTING -> Tone.NEUTRAL;
            case DEPARTMENT_REVIEW, FINANCE_CONFIRMATION -> Tone.ACTIVE;
            case RETURNED -> Tone.WARNING;
            case CONFIRMED -> Tone.GOOD;
        };
    }
}
