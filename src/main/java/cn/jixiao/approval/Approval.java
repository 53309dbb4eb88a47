package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.Seasons;
import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormProblems;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.FormStages;
import cn.jixiao.form.Frames;
import cn.jixiao.form.Place;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a target form from submission to approval. Every method is one action of one person in one transaction: stage,
 * revision, process, inbox and trail change together or not at all.
 */
@Service
@Transactional
public class Approval {

    public static final String PROCESS = "target-approval";

    private final FormArchive archive;
    private final FormStages stages;
    private final Frames frames;
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final FormFindings findings;
    private final GatewayAnswers answers;
    private final Seasons seasons;
    private final TargetReviewing reviewing;
    private final AuditTrail trail;

    Approval(
            FormArchive archive,
            FormStages stages,
            Frames frames,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            FormFindings findings,
            GatewayAnswers answers,
            Seasons seasons,
            TargetReviewing reviewing,
            AuditTrail trail) {
        this.archive = archive;
        this.stages = stages;
        this.frames = frames;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.findings = findings;
        this.answers = answers;
        this.seasons = seasons;
        this.reviewing = reviewing;
        this.trail = trail;
    }

    /** What stands in the way of submitting this content (blocking) or deserves a look (warnings). */
    @Transactional(readOnly = true)
    public List<Problem> problemsOf(TargetForm content) {
        return FormProblems.problemsOf(content, frames.get(content.frame()));
    }

    /** Problems and findings of this content of the form, nothing said twice. */
    @Transactional(readOnly = true)
    public Objections objectionsTo(FormRecord form, TargetForm content) {
        return Objections.saidOnce(problemsOf(content), findings.of(form, content));
    }

    /**
     * Submits a draft, or hands in a correction again to the level that sent it back. All blocking problems are told at
     * once; a second click changes nothing.
     *
     * @param version the version the submitter saw
     */
    public FormRecord submit(FormId id, int version) {
        var form = archive.get(id);
        ActingUser.get().require(Role.SUBMITTER, form.organisation());
        if (form.isSecondClick(version)) {
            return form;
        }
        form.requireVersion(version);
        seasons.requireOpen(SeasonKind.DECLARE, form.year(), form.organisation());
        if (!form.stage().isEditable()) {
            throw new RuleBroken("form.not-editable", form.stage().named());
        }
        var content = stages.freeze(form).content();
        Problem.refuseBlocking(problemsOf(content));
        findings.keepAtSubmission(form, content);
        var subject = subject(form);
        var correction = form.stage() == Stage.DRAFT ? Optional.<WorkItem>empty() : inbox.openItem(subject);
        var next = correction
                .map(item -> workflow.resubmit(item, subject, answers.toCorrection(subject, () -> amount(form), item)))
                .orElseGet(() -> workflow.start(subject, answers.toSubmission(subject, () -> amount(form))));
        record(form, Role.SUBMITTER, correction.isPresent() ? "RESUBMIT" : "SUBMIT", "form." + form.stage(), "");
        return stages.move(form, stageAt(next, Outcome.RESUBMIT));
    }

    /** Decides on the item in the name of a reviewer who wrote nothing of the form. */
    public FormRecord decide(long itemId, Decision decision) {
        var item = workflow.take(itemId, PROCESS);
        var form = archive.get(new FormId(item.formId()));
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return form;
        }
        seasons.requireOpen(seasonOf(item), form.year(), form.organisation());
        if (decision instanceof Decision.SendBack sendBack) {
            sendBack.remarks().forEach(remark -> Place.parse(remark.place()));
        }
        var subject = subject(form);
        answers.requireMayApprove(subject, item);
        var next = workflow.decide(
                item, decision, subject, answers.toDecision(subject, () -> amount(form), item, decision));
        reviewing.conclude(form, item, decision.outcome());
        record(form, workflow.roleAsked(item), decision.outcome().name(), stepOf(item), decision.opinion());
        return next.isEmpty() && decision.outcome() == Outcome.PASS
                ? stages.approve(form)
                : stages.move(form, stageAt(next, decision.outcome()));
    }

    private SeasonKind seasonOf(WorkItem item) {
        return switch (workflow.roleAsked(item)) {
            case UNIT_CHECKER -> SeasonKind.DECLARE; // what the unit has not checked it has not declared yet
            case DEPARTMENT_REVIEWER -> SeasonKind.REVIEW;
            default -> SeasonKind.APPROVE;
        };
    }

    /** Takes a submission back before the first decision; it is a draft again. */
    public FormRecord withdraw(FormId id, int version, String reason) {
        var form = archive.get(id);
        form.requireVersion(version);
        var item = inbox.openItem(subject(form)).orElseThrow(() -> new RuleBroken("workflow.withdraw.too-late"));
        workflow.withdraw(item, reason, subject(form));
        record(form, Role.SUBMITTER, Outcome.WITHDRAW.name(), stepOf(item), reason);
        return stages.move(form, Stage.DRAFT);
    }

    /** The remarks made on a form's submissions, with the unit's answers. */
    @Transactional(readOnly = true)
    public List<Remark> remarksOn(FormId id) {
        return remarks.on(subject(archive.get(id)));
    }

    /** The remarks of the open correction, which the unit has to answer before it resubmits; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> remarksToAnswer(FormId id) {
        return remarks.toAnswer(subject(archive.get(id)));
    }

    /** The unit's answer to a remark of the open correction. */
    public void answer(FormId id, long remarkId, String answer) {
        var form = archive.get(id);
        var correction = remarks.answer(subject(form), remarkId, answer);
        record(form, Role.SUBMITTER, "ANSWER", stepOf(correction), answer);
    }

    /** The item of the form's approval that is open now; the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(FormId id) {
        return inbox.openItem(subject(archive.get(id)));
    }

    /** The form as the workflow knows it. */
    public static Subject subject(FormRecord form) {
        return new Subject(
                PROCESS,
                form.id().value(),
                form.id().value(),
                form.organisation(),
                form.year(),
                form.name(),
                form.revision(),
                Set.copyOf(form.writers()));
    }

    /** What finance signs for where it is large. */
    private static Money amount(FormRecord form) {
        return Objects.requireNonNullElse(form.totalAmount(), Money.ZERO);
    }

    private static Stage stageAt(List<WorkItem> next, Outcome outcome) {
        if (next.isEmpty()) {
            return outcome == Outcome.REJECT ? Stage.REJECTED : Stage.DRAFT;
        }
        return switch (next.getFirst().step()) {
            case "checkByUnit", "checkCorrectionByUnit" -> Stage.UNIT_CHECK;
            case "reviewByDepartment" -> Stage.DEPARTMENT_REVIEW;
            case "countersignByFinance", "approveByFinance", "countersignDepartmentForm", "approveDepartmentForm" ->
                Stage.FINANCE_APPROVAL;
            default -> Stage.RETURNED;
        };
    }

    static String stepOf(WorkItem item) {
        return PROCESS + "." + item.step();
    }

    private void record(FormRecord form, Role role, String action, String step, String reason) {
        trail.record(new AuditEvent(
                form.id().value(), form.organisation(), role, action, step, form.revision(), form.revision(), reason));
    }
}
