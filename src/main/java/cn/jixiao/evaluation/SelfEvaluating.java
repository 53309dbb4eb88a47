package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormStages;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The way of a self-evaluation (绩效自评) from the first actual value to the bureau's confirmation. As in approval, every
 * method is one action of one person in one transaction.
 */
@Service
@Transactional
public class SelfEvaluating {

    public static final String PROCESS = "self-evaluation";

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;
    private final EvaluationArchive archive;
    private final ScoringRulesets rulesets;
    private final FormArchive forms;
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final AuditTrail trail;

    SelfEvaluating(
            SelfEvaluations evaluations,
            EvaluationRevisions revisions,
            EvaluationArchive archive,
            ScoringRulesets rulesets,
            FormArchive forms,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            AuditTrail trail) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.archive = archive;
        this.rulesets = rulesets;
        this.forms = forms;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.trail = trail;
    }

    /** Opens the self-evaluation of an approved form against the targets in force; opening it again finds it. */
    public SelfEvaluation open(FormId formId) {
        var form = forms.get(formId);
        var actor = ActingUser.get();
        actor.require(Role.SUBMITTER, form.organisation());
        var inForce = form.revisionInForce();
        if (inForce == null) {
            throw new RuleBroken("evaluation.form.not-approved", FormStages.named(form.stage()));
        }
        var opened = evaluations.insert(form, inForce, rulesets.forForm(form.frame(), form.year()), actor);
        if (opened.isEmpty()) {
            return archive.ofForm(formId).orElseThrow();
        }
        var evaluation = opened.get();
        var targets = forms.revision(formId, inForce).content();
        var budget = targets.amount(Field.CURRENT_YEAR_AMOUNT).or(() -> targets.amount(Field.TOTAL_AMOUNT));
        revisions.save(evaluation, 1, EvaluationContent.blank(budget.orElse(null)), actor);
        workflow.start(subject(evaluation));
        record(evaluation, Role.SUBMITTER, "OPEN", "fillActuals", "");
        return evaluation;
    }

    /** Saves what is reported so far, if nobody saved since the writer looked; else breaks {@code evaluation.stale}. */
    public SelfEvaluation save(long id, int version, EvaluationContent content) {
        var evaluation = editable(id, version);
        var writer = ActingUser.get();
        boolean nextRound = archive.latest(evaluation).isFrozen();
        int no = nextRound ? evaluation.revision() + 1 : evaluation.revision();
        var saved = evaluations.save(evaluation, no, writer).orElseThrow(() -> stale(archive.get(id)));
        revisions.save(saved, no, content, writer);
        if (nextRound) {
            record(saved, Role.SUBMITTER, "EDIT", "correction", "");
        }
        return saved;
    }

    /**
     * Hands in what is reported, with the score computed from it; every problem blocks and all are told at once. Whoever
     * submits counts among the writers; their second click changes nothing.
     */
    public SelfEvaluation submit(long id, int version) {
        var seen = archive.get(id);
        if (isSecondClick(seen, version)) {
            return seen;
        }
        var evaluation = editable(id, version);
        var latest = archive.latest(evaluation);
        var blocking = archive.problemsOf(evaluation, latest.content()).stream()
                .filter(Problem::blocks)
                .map(Problem::message)
                .toList();
        if (!blocking.isEmpty()) {
            throw new RuleBroken(blocking);
        }
        var score = archive.score(evaluation, latest.content());
        var scored = evaluations.sign(evaluation, score, ActingUser.get()).orElseThrow(() -> stale(archive.get(id)));
        if (!latest.isFrozen()) {
            revisions.freeze(evaluation, latest, score);
        }
        var item = openItem(scored).orElseThrow();
        var next = workflow.resubmit(item, subject(scored));
        record(scored, Role.SUBMITTER, item.step().equals("fillActuals") ? "SUBMIT" : "RESUBMIT", item.step(), "");
        return move(scored, next);
    }

    /** Decides on the item in the name of a reviewer who wrote nothing of it. */
    public SelfEvaluation decide(long itemId, Decision decision) {
        var item = workflow.take(itemId, PROCESS);
        var evaluation = archive.get(item.subjectId());
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return evaluation;
        }
        var next = workflow.decide(item, decision, subject(evaluation));
        record(evaluation, workflow.roleAsked(item), decision.outcome().name(), item.step(), decision.opinion());
        return move(evaluation, next);
    }

    @Transactional(readOnly = true)
    public List<Remark> remarksOn(long id) {
        return remarks.on(PROCESS, archive.get(id).id());
    }

    /** The remarks of the open correction, which the unit has to answer before it resubmits; none where there is none. */
    @Transactional(readOnly = true)
    public List<Remark> remarksToAnswer(long id) {
        return openItem(archive.get(id)).stream()
                .flatMap(item -> remarks.toAnswer(item).stream())
                .toList();
    }

    /** The unit's answer to a remark of the open correction. */
    public void answer(long id, long remarkId, String answer) {
        var evaluation = archive.get(id);
        var correction = openItem(evaluation).orElseThrow(() -> new RuleBroken("workflow.remark.closed"));
        remarks.answer(correction, remarkId, answer);
        record(evaluation, Role.SUBMITTER, "ANSWER", correction.step(), answer);
    }

    /** The item that is open now: the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(SelfEvaluation evaluation) {
        return inbox.ofForm(evaluation.formId().value()).stream()
                .filter(item -> item.isOpen() && item.process().equals(PROCESS))
                .findFirst();
    }

    static Subject subject(SelfEvaluation evaluation) {
        return new Subject(
                PROCESS,
                evaluation.id(),
                evaluation.formId().value(),
                evaluation.organisation(),
                evaluation.year(),
                evaluation.title(),
                evaluation.revision(),
                Set.copyOf(evaluation.writers()));
    }

    private SelfEvaluation editable(long id, int version) {
        var evaluation = archive.get(id);
        ActingUser.get().require(Role.SUBMITTER, evaluation.organisation());
        if (evaluation.version() != version) {
            throw stale(evaluation);
        }
        if (!evaluation.stage().isEditable()) {
            throw new RuleBroken("evaluation.not-editable");
        }
        return evaluation;
    }

    /** Submitting raises the version by one: who still names the one before, on what they just submitted, clicked twice. */
    private static boolean isSecondClick(SelfEvaluation evaluation, int version) {
        var actor = ActingUser.get();
        return !evaluation.stage().isEditable()
                && evaluation.version() == version + 1
                && evaluation.writers().contains(actor.id())
                && evaluation.savedBy().equals(actor.fullName());
    }

    private SelfEvaluation move(SelfEvaluation evaluation, List<WorkItem> next) {
        return evaluations
                .move(evaluation, stageAt(next), ActingUser.get())
                .orElseThrow(() -> stale(archive.get(evaluation.id())));
    }

    private static EvaluationStage stageAt(List<WorkItem> next) {
        if (next.isEmpty()) {
            return EvaluationStage.CONFIRMED;
        }
        return switch (next.getFirst().step()) {
            case "reviewByDepartment" -> EvaluationStage.DEPARTMENT_REVIEW;
            case "confirmByFinance" -> EvaluationStage.FINANCE_CONFIRMATION;
            default -> EvaluationStage.RETURNED;
        };
    }

    private static RuleBroken stale(SelfEvaluation current) {
        return new RuleBroken("evaluation.stale", current.savedBy(), ChinaTime.tell(current.savedAt()));
    }

    private void record(SelfEvaluation evaluation, Role role, String action, String step, String reason) {
        trail.record(new AuditEvent(
                evaluation.formId().value(),
                evaluation.organisation(),
                role,
                action,
                PROCESS + "." + step,
                evaluation.revision(),
                evaluation.revision(),
                reason));
    }
}
