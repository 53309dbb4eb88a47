package cn.jixiao.adjustment;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes what happens to an adjustment into the trail of its form; the revisions it names are the form's. */
@Component
class AdjustmentTrail {

    /** Where an act belongs that is done while no process runs. */
    static final String WRITING = "writing";

    private final AuditTrail trail;

    AdjustmentTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Adjustment adjustment, Role role, String action, String step, String reason) {
        int base = adjustment.baseRevision();
        var becomes = adjustment.approvedRevision();
        trail.record(new AuditEvent(
                adjustment.formId().value(),
                adjustment.organisation(),
                role,
                action,
                Adjusting.PROCESS + "." + step,
                base,
                becomes == null ? base : becomes,
                reason));
    }
}
