package cn.jixiao.evaluation;

import cn.jixiao.account.Role;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.ApprovedBudget;
import cn.jixiao.form.FormAdjusted;
import cn.jixiao.form.FormArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets a self-evaluation under way refer to the targets of its form's adjustment, within the transaction that puts them in
 * force. What was reported stays, by the indicators' numbers.
 */
@Component
class AdjustmentFollowing {

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;
    private final FormArchive forms;
    private final EvaluationTrail trail;

    AdjustmentFollowing(
            SelfEvaluations evaluations, EvaluationRevisions revisions, FormArchive forms, EvaluationTrail trail) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.forms = forms;
        this.trail = trail;
    }

    /** Breaks {@code evaluation.adjusted-too-late} where it was handed in: what reviewers hold in hands does not change. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(FormAdjusted adjusted) {
        evaluations.ofForm(adjusted.form().id()).ifPresent(evaluation -> follow(evaluation, adjusted));
    }

    private void follow(SelfEvaluation seen, FormAdjusted adjusted) {
        if (!seen.stage().isEditable()) {
            throw new RuleBroken("evaluation.adjusted-too-late");
        }
        var latest = revisions.find(seen.id(), seen.revision()).orElseThrow();
        int no = latest.isFrozen() ? seen.revision() + 1 : seen.revision();
        var moved = evaluations.follow(seen, adjusted, no).orElseThrow(seen::stale);
        revisions.carryOn(moved, seen.revision(), withBudget(latest.content(), adjusted));
        trail.record(moved, Role.FINANCE_APPROVER, "FOLLOW_ADJUSTMENT", "adjusted", "");
    }

    /** The budget as approved moves on with the form; one that the unit corrected by hand stays. */
    private EvaluationContent withBudget(EvaluationContent content, FormAdjusted adjusted) {
        var before = budget(adjusted, adjusted.from());
        return before != null && before.equals(content.annualBudget())
                ? content.withAnnualBudget(budget(adjusted, adjusted.to()))
                : content;
    }

    private @Nullable Money budget(FormAdjusted adjusted, int revision) {
        return ApprovedBudget.of(forms.revision(adjusted.form().id(), revision).content())
                .orElse(null);
    }
}
