package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.approval.review.ReviewRulesets;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Answers;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Votes;
import cn.jixiao.workflow.WorkItem;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Answers what the drawn approval asks: whether the unit checks its own form, and whether its amount has to be signed for. */
@Component
class GatewayAnswers {

    /** The steps behind which the amount is asked about. */
    private static final Set<String> BEFORE_COUNTERSIGN =
            Set.of("reviewByDepartment", "correctForFinance", "correctDepartmentForm");

    private static final Set<String> APPROVING = Set.of("approveByFinance", "approveDepartmentForm");

    private final UnitChecks unitChecks;
    private final ReviewRulesets rulesets;
    private final SigningOfficers signers;
    private final Votes votes;

    GatewayAnswers(UnitChecks unitChecks, ReviewRulesets rulesets, SigningOfficers signers, Votes votes) {
        this.unitChecks = unitChecks;
        this.rulesets = rulesets;
        this.signers = signers;
        this.votes = votes;
    }

    Answers toSubmission(FormRecord form) {
        return form.organisation().isDepartment()
                ? countersigning(form, "")
                : new Answers(unitChecks.isOn(form.organisation()), null);
    }

    Answers toCorrection(FormRecord form, WorkItem correction) {
        return BEFORE_COUNTERSIGN.contains(correction.step())
                ? countersigning(form, correction.instanceId())
                : Answers.NONE;
    }

    Answers toDecision(FormRecord form, WorkItem item, Decision decision) {
        return decision.outcome() == Outcome.PASS && BEFORE_COUNTERSIGN.contains(item.step())
                ? countersigning(form, item.instanceId())
                : Answers.NONE;
    }

    /** Breaks {@code approval.countersign.signed-already} where who signed would approve, too. */
    void requireMayApprove(FormRecord form, WorkItem item) {
        if (APPROVING.contains(item.step())
                && !rulesets.of(form.year()).countersign().signersMayApprove()
                && votes.hasSigned(item.instanceId(), ActingUser.get().id())) {
            throw new RuleBroken("approval.countersign.signed-already");
        }
    }

    /** What was signed for at no smaller amount in the same run need not be signed for again. */
    private Answers countersigning(FormRecord form, String instanceId) {
        var amount = Objects.requireNonNullElse(form.totalAmount(), Money.ZERO);
        var rule = rulesets.of(form.year()).countersign();
        return rule.asksFor(amount) && !votes.hasPassed(instanceId, amount)
                ? new Answers(false, signers.asked(form, amount, rule))
                : Answers.NONE;
    }
}
