package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Whose self-evaluation it is, of which form, and where it stands. */
final class EvaluationFacts extends Div {

    EvaluationFacts(SelfEvaluation evaluation, String organisation) {
        addClassName("evaluation-facts");
        add(
                badge(evaluation.stage()),
                new Span(evaluation.organisation() + " " + organisation),
                new Span(getTranslation("evaluation.page.year", evaluation.year())),
                new Anchor("forms/" + evaluation.formId(), getTranslation("evaluation.page.form")));
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
