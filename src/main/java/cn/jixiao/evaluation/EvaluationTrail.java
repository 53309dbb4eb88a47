package cn.jixiao.evaluation;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes what happens to a self-evaluation into the trail of its form. */
@Component
class EvaluationTrail {

    private final AuditTrail trail;

    EvaluationTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(SelfEvaluation evaluation, Role role, String action, String step, String reason) {
        trail.record(new AuditEvent(
                evaluation.formId().value(),
                evaluation.organisation(),
                role,
                action,
                SelfEvaluating.PROCESS + "." + step,
                evaluation.revision(),
                evaluation.revision(),
                reason));
    }
}
