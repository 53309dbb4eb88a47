package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.Seasons;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Place;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.Remarks;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
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
    private final Workflow workflow;
    private final Inbox inbox;
    private final Remarks remarks;
    private final ScoreReviewing reviewing;
    private final Seasons seasons;
    private final EvaluationTrail trail;

    SelfEvaluating(
            SelfEvaluations evaluations,
            EvaluationRevisions revisions,
            EvaluationArchive archive,
            Workflow workflow,
            Inbox inbox,
            Remarks remarks,
            ScoreReviewing reviewing,
            Seasons seasons,
            EvaluationTrail trail) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.archive = archive;
        this.workflow = workflow;
        this.inbox = inbox;
        this.remarks = remarks;
        this.reviewing = reviewing;
        this.seasons = seasons;
        this.trail = trail;
    }

    /**
     * Hands in what is reported, with the score computed from it; every problem blocks and all are told at once. Whoever
     * submits counts among the writers; their second click changes nothing.
     */
    public SelfEvaluation submit(long id, int version) {
        var evaluation = archive.get(id);
        if (evaluation.isSecondClick(version)) {
            return evaluation;
        }
        evaluation.requireEditable(version);
        seasons.requireOpen(SeasonKind.SELF_EVALUATE, evaluation.year(), evaluation.organisation());
        var latest = archive.latest(evaluation);
        Problem.refuseBlocking(archive.problemsOf(evaluation, latest.content()));
        var score = archive.score(evaluation, latest.content());
        var scored = evaluations
                .score(evaluation, score, ActingUser.get())
                .orElseThrow(() -> archive.get(id).stale());
        if (!latest.isFrozen()) {
            revisions.freeze(scored, latest, archive.evidence(scored), score);
        }
        var item = openItem(scored).orElseThrow();
        var next = workflow.resubmit(item, scored.subject());
        var action = evaluation.stage() == EvaluationStage.REPORTING ? "SUBMIT" : "RESUBMIT";
        trail.record(scored, Role.SUBMITTER, action, item.step(), "");
        return move(scored, next);
    }

    /** Decides on the item in the name of a reviewer who wrote nothing of it and leaves the scores as they are. */
    public SelfEvaluation decide(long itemId, Decision decision) {
        return decide(itemId, decision, (evaluation, item) -> evaluation);
    }

    /**
     * Decides on the item and keeps the scores the reviewer gives; the last reviewer's count. Breaks
     * {@code evaluation.stale} where somebody acted since the reviewer looked, {@code evaluation.review…} where the scores
     * cannot be given.
     *
     * @param version the version of the self-evaluation the reviewer saw
     */
    public SelfEvaluation decide(long itemId, int version, Decision decision, ScoreReview review) {
        return decide(itemId, decision, (evaluation, item) -> {
            evaluation.requireVersion(version);
            return reviewing.keep(evaluation, item, decision.outcome(), review);
        });
    }

    private SelfEvaluation decide(
            long itemId, Decision decision, BiFunction<SelfEvaluation, WorkItem, SelfEvaluation> scored) {
        var item = workflow.take(itemId, PROCESS);
        var evaluation = archive.get(item.subjectId());
        if (Workflow.isSecondClick(item, decision.outcome())) {
            return evaluation;
        }
        if (decision instanceof Decision.SendBack sendBack) {
            sendBack.remarks().forEach(remark -> Place.parse(remark.place()));
        }
        var next = workflow.decide(item, decision, evaluation.subject());
        var reviewed = scored.apply(evaluation, item);
        trail.record(reviewed, workflow.roleAsked(item), decision.outcome().name(), item.step(), decision.opinion());
        return move(reviewed, next);
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
        var evaluation = archive.get(id);
        var correction = remarks.answer(evaluation.subject(), remarkId, answer);
        trail.record(evaluation, Role.SUBMITTER, "ANSWER", correction.step(), answer);
    }

    /** The item that is open now: the reviewer's handle for {@link #decide}. */
    @Transactional(readOnly = true)
    public Optional<WorkItem> openItem(SelfEvaluation evaluation) {
        return inbox.openItem(evaluation.subject());
    }

    private SelfEvaluation move(SelfEvaluation evaluation, List<WorkItem> next) {
        return evaluations
                .move(evaluation, stageAt(next), ActingUser.get())
                .orElseThrow(() -> archive.get(evaluation.id()).stale());
    }

    private static EvaluationStage stageAt(List<WorkItem> next) {
        if (next.isEmpty()) {
            return EvaluationStage.CONFIRMED;
        }
        return switch (next.getFirst().step()) {
            case "reviewByDepartment" -> EvaluationStage.DEPARTMENT_REVIEW;
            case "confirmByFinance", "confirmDepartmentForm" -> EvaluationStage.FINANCE_CONFIRMATION;
            default -> EvaluationStage.RETURNED;
        };
    }
}
