package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.approval.review.ReviewRulesets;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Answers;
import cn.jixiao.workflow.Countersign;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.Votes;
import cn.jixiao.workflow.WorkItem;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Answers what is asked wherever targets are approved, first or adjusted: whether the unit checks what it hands in, and
 * whether an amount has to be signed for. A run on a former drawing, which asks less, goes past the answers it has no
 * question for.
 */
@Component
public class GatewayAnswers {

    /** The steps behind which the amount is asked about. */
    private static final Set<String> BEFORE_COUNTERSIGN = Set.of(
            "reviewByDepartment",
            "correctForFinance",
            "checkCorrectionByUnit",
            "correctDepartmentForm",
            "correctDepartmentAdjustment");

    private static final Set<String> APPROVING =
            Set.of("approveByFinance", "approveDepartmentForm", "approveDepartmentAdjustment");

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

    /** @param amount to be signed for where it is large, in yuan; read only where it is asked about, here and below */
    public Answers toSubmission(Subject subject, Supplier<Money> amount) {
        return new Answers(
                unitChecks.isOn(subject.organisation()),
                subject.organisation().isDepartment() ? countersign(subject, amount.get(), "") : null);
    }

    public Answers toCorrection(Subject subject, Supplier<Money> amount, WorkItem correction) {
        return new Answers(unitChecks.isOn(subject.organisation()), countersignBehind(correction, subject, amount));
    }

    public Answers toDecision(Subject subject, Supplier<Money> amount, WorkItem item, Decision decision) {
        return decision.outcome() == Outcome.PASS
                ? new Answers(false, countersignBehind(item, subject, amount))
                : Answers.NONE;
    }

    /** Breaks {@code approval.countersign.signed-already} where who signed would approve, too. */
    public void requireMayApprove(Subject subject, WorkItem item) {
        if (APPROVING.contains(item.step())
                && !rulesets.of(subject.year()).countersign().signersMayApprove()
                && votes.hasSigned(item.instanceId(), ActingUser.get().id())) {
            throw new RuleBroken("approval.countersign.signed-already");
        }
    }

    private @Nullable Countersign countersignBehind(WorkItem item, Subject subject, Supplier<Money> amount) {
        return BEFORE_COUNTERSIGN.contains(item.step()) ? countersign(subject, amount.get(), item.instanceId()) : null;
    }

    /** What was signed for at no smaller amount in the same run need not be signed for again. */
    private @Nullable Countersign countersign(Subject subject, Money amount, String instanceId) {
        var rule = rulesets.of(subject.year()).countersign();
        return rule.asksFor(amount) && !votes.hasPassed(instanceId, amount)
                ? signers.asked(subject, amount, rule)
                : null;
    }
}
