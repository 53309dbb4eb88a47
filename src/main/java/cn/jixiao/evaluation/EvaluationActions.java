package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do with a self-evaluation, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class EvaluationActions {

    private final SelfEvaluating evaluating;
    private final Workflow workflow;

    EvaluationActions(SelfEvaluating evaluating, Workflow workflow) {
        this.evaluating = evaluating;
        this.workflow = workflow;
    }

    public Set<EvaluationAction> on(SelfEvaluation evaluation) {
        var actor = ActingUser.get();
        if (evaluation.stage().isEditable()) {
            return actor.may(Role.SUBMITTER, evaluation.organisation())
                    ? Set.of(EvaluationAction.EDIT, EvaluationAction.SUBMIT)
                    : Set.of();
        }
        return evaluating
                .openItem(evaluation)
                .map(item -> ofReviewer(evaluation, item, actor))
                .orElseGet(Set::of);
    }

    private Set<EvaluationAction> ofReviewer(SelfEvaluation evaluation, WorkItem item, Actor actor) {
        var decisions = workflow.decisionsOf(actor, item, evaluation.subject());
        if (decisions.isEmpty()) {
            return Set.of();
        }
        var actions = EnumSet.of(item.isReserved() ? EvaluationAction.RELEASE : EvaluationAction.CLAIM);
        decisions.forEach(decision -> actions.add(EvaluationAction.valueOf(decision.name())));
        return Collections.unmodifiableSet(actions);
    }

    /** True where the acting user may open the self-evaluation of an approved form that has none. */
    public boolean mayOpen(EvaluationEntry entry) {
        return entry.evaluation() == null && ActingUser.get().may(Role.SUBMITTER, entry.organisation());
    }
}
