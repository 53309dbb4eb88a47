package cn.jixiao.evaluation;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.evaluation.evidence.EvidenceRegister;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Compares the files that were handed in with what the frozen revisions say of them. */
@Component
class EvidenceSeals implements SealedRevisions {

    private final SelfEvaluations evaluations;
    private final EvaluationRevisions revisions;
    private final EvidenceRegister register;

    EvidenceSeals(SelfEvaluations evaluations, EvaluationRevisions revisions, EvidenceRegister register) {
        this.evaluations = evaluations;
        this.revisions = revisions;
        this.register = register;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return evaluations.ofForm(new FormId(formId)).stream()
                .flatMap(evaluation -> revisions.of(evaluation.id()).stream())
                .filter(EvaluationRevision::isFrozen)
                .flatMap(revision -> revision.evidence().stream())
                .distinct()
                .filter(handedIn -> !isKept(handedIn))
                .map(handedIn -> Message.of("evaluation.evidence.altered", formId, handedIn.name()))
                .toList();
    }

    private boolean isKept(SealedEvidence handedIn) {
        return register.find(handedIn.id())
                .filter(evidence -> register.isKept(evidence, handedIn.sha256()))
                .isPresent();
    }
}
