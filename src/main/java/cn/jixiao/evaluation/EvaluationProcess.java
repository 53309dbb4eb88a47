package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.Message;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Self-evaluation, as the workflow knows it. */
@Component
@Order(9)
class EvaluationProcess implements ProcessOwner {

    private final SelfEvaluating evaluating;
    private final EvaluationArchive archive;
    private final SelfEvaluations evaluations;
    private final Workflow workflow;

    EvaluationProcess(
            SelfEvaluating evaluating, EvaluationArchive archive, SelfEvaluations evaluations, Workflow workflow) {
        this.evaluating = evaluating;
        this.archive = archive;
        this.evaluations = evaluations;
        this.workflow = workflow;
    }

    @Override
    public String process() {
        return SelfEvaluating.PROCESS;
    }

    @Override
    public Subject subjectOf(WorkItem item) {
        return archive.get(item.subjectId()).subject();
    }

    @Override
    public void decide(long itemId, Decision decision) {
        evaluating.decide(itemId, decision);
    }

    /** A grade that is not at least good deserves a look. */
    @Override
    public List<Message> exceptionsOf(WorkItem item) {
        var grade = archive.get(item.subjectId()).countedGrade();
        return grade == null || grade.compareTo(Grade.GOOD) <= 0
                ? List.of()
                : List.of(Message.of("evaluation.exception.grade", Message.of("evaluation.grade." + grade)));
    }

    /** It begins again, with what was reported so far. */
    @Override
    public void terminated(WorkItem item) {
        var evaluation = archive.get(item.subjectId());
        workflow.start(evaluation.subject());
        if (evaluations
                .move(evaluation, EvaluationStage.REPORTING, ActingUser.get())
                .isEmpty()) {
            throw evaluation.stale();
        }
    }
}
