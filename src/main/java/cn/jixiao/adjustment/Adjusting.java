package cn.jixiao.adjustment;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.approval.GatewayAnswers;
import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.AdjustedContent;
import cn.jixiao.form.FormStages;
import cn.jixiao.form.Place;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of an adjustment from submission to approval. As in approval, every method is one action of one person in one
 * transaction; the form changes only with the last one.
 */
@Service
@Transactional
public class Adjusting {

    public static final String PROCESS = "target-adjustment";

    private final Adjustments adjustments;
    private final AdjustmentRevisions revisions;
    private final AdjustmentArchive archive;
    private final AdjustmentRules rules;
    private final FormStages stages;
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final GatewayAnswers answers;
    private final AdjustmentTrail trail;

    Adjusting(
            Adjustments adjustments,
            AdjustmentRevisions revisions,
            AdjustmentArchive archive,
            AdjustmentRules rules,
            FormStages stages,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            GatewayAnswers answers,
            AdjustmentTrail trail) {
        this.adjustments = adjustments;
        this.revisions = revisions;
        this.archive = archive;
        this.rules = rules;
        this.stages = stages;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.answers = answers;
        this.trail = trail;
    }

    /**
     * Submits an adjustment, or hands in a correction again to the level that sent it back. All blocking problems are told
     * at once; a second click changes nothing.
     *
     * @param version the version the submitter saw
     */
    public Adjustment submit(long id, int version) {
        var adjustment = archive.get(id);
        if (adjustment.isSecondClick(version)) {
            return adjustment;
        }
        adjustment.requireEditable(version);
        rules.requireAdjustable(archive.form(adjustment));
        var latest = archive.latest(adjustment);
        Problem.refuseBlocking(rules.problemsOf(adjustment, latest.content()));
        var signed = adjustments
                .sign(adjustment, ActingUser.get())
                .orElseThrow(() -> archive.get(id).stale());
        if (!latest.isFrozen()) {
            revisions.freeze(signed, latest);
        }
        var subject = signed.subject();
        var correction = openItem(signed);
        var next = correction
                .map(item -> workflow.resubmit(
                        item, subject, answers.toCorrection(subject, () -> archive.raised(signed), item)))
                .orElseGet(() -> workflow.start(subject, answers.toSubmission(subject, () -> archive.raised(signed))));
        trail.record(
                signed,
                Role.SUBMITTER,
                correction.isPresent() ? "RESUBMIT" : "SUBMIT",
                correction.map(WorkItem::step).orElse(AdjustmentTrail.WRITING),
                signed.reason());
        return move(signed, stageAt(next, Outcome.RESUBMIT));
    }

    /** Decides on the item in the name of a reviewer who wrote nothing of the form or its adjustment. */
    public Adjustment decide(long itemId, Decision decision) {
        var item = workflow.take(itemId, PROCESS);
        var adjustment = archive.get(item.subjectId());
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return adjustment;
        }
        if (decision instanceof Decision.SendBack sendBack) {
            sendBack.remarks().forEach(remark -> Place.parse(remark.place()));
        }
        var subject = adjustment.subject();
        answers.requireMayApprove(subject, item);
        var next = workflow.decide(
                item, decision, subject, answers.toDecision(subject, () -> archive.raised(adjustment), item, decision));
        var decided = next.isEmpty() && decision.outcome() == Outcome.PASS
                ? putInForce(adjustment)
                : move(adjustment, stageAt(next, decision.outcome()));
        trail.record(decided, workflow.roleAsked(item), decision.outcome().name(), item.step(), decision.opinion());
        return decided;
    }

    /** Takes a submission back before the first decision; it is a draft again. */
    public Adjustment withdraw(long id, int version, String reason) {
        var adjustment = archive.get(id);
        adjustment.requireVersion(version);
        var item = openItem(adjustment).orElseThrow(() -> new RuleBroken("workflow.withdraw.too-late"));
        workflow.withdraw(item, reason, adjustment.subject());
        trail.record(adjustment, Role.SUBMITTER, Outcome.WITHDRAW.name(), item.step(), reason);
        return move(adjustment, Stage.DRAFT);
    }

    @Transactional(readOnly = true)
    public List<Remark> remarksOn(long id) {
        return remarks.on(archive.get(id).subject());
    }

    /** The remarks of the open correction, which the unit has to answer before it resubmits; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> remarksToAnswer(long id) {
        return remarks.toAnswer(archive.get(id).subject());
    }

    /** The unit's answer to a remark of the open correction. */
    public void answer(long id, long remarkId, String answer) {
        var adjustment = archive.get(id);
        var correction = remarks.answer(adjustment.subject(), remarkId, answer);
        trail.record(adjustment, Role.SUBMITTER, "ANSWER", correction.step(), answer);
    }

    /** The item that is open now: the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(Adjustment adjustment) {
        return inbox.openItem(adjustment.subject());
    }

    private Adjustment putInForce(Adjustment adjustment) {
        var latest = archive.latest(adjustment);
        var form = stages.adjust(
                archive.form(adjustment),
                new AdjustedContent(
                        adjustment.baseRevision(),
                        latest.content(),
                        latest.authorId(),
                        latest.authorName(),
                        adjustment.writers()));
        return adjustments
                .approve(adjustment, form, ActingUser.get())
                .orElseThrow(() -> archive.get(adjustment.id()).stale());
    }

    private Adjustment move(Adjustment adjustment, Stage stage) {
        return adjustments
                .move(adjustment, stage, ActingUser.get())
                .orElseThrow(() -> archive.get(adjustment.id()).stale());
    }

    private static Stage stageAt(List<WorkItem> next, Outcome outcome) {
        if (next.isEmpty()) {
            return outcome == Outcome.REJECT ? Stage.REJECTED : Stage.DRAFT;
        }
        return switch (next.getFirst().step()) {
            case "checkByUnit", "checkCorrectionByUnit" -> Stage.UNIT_CHECK;
            case "reviewByDepartment" -> Stage.DEPARTMENT_REVIEW;
            case "countersignByFinance",
                    "approveByFinance",
                    "countersignDepartmentAdjustment",
                    "approveDepartmentAdjustment" -> Stage.FINANCE_APPROVAL;
            default -> Stage.RETURNED;
        };
    }
}
