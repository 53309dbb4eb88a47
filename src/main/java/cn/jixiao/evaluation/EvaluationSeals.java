package cn.jixiao.evaluation;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of what was handed in for a form's self-evaluation. */
@Component
class EvaluationSeals implements SealedRevisions {

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;

    EvaluationSeals(SelfEvaluations evaluations, EvaluationRevisions revisions) {
        this.evaluations = evaluations;
        this.revisions = revisions;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return evaluations.ofForm(new FormId(formId)).stream()
                .flatMap(evaluation -> revisions.of(evaluation.id()).stream())
                .filter(EvaluationRevision::isFrozen)
                .filter(revision ->
                        !revisions.seal(revision.content(), revision.evidence()).equals(revision.sha256()))
                .map(revision -> Message.of("evaluation.revision.altered", formId, revision.no()))
                .toList();
    }
}
