package cn.jixiao.monitoring;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes what happens to a rectification into the trail of its form. */
@Component
class RectificationTrail {

    private final AuditTrail trail;

    RectificationTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Rectification rectification, Role role, String action, String step, String reason) {
        trail.record(new AuditEvent(
                rectification.formId().value(),
                rectification.organisation(),
                role,
                action,
                Rectifying.PROCESS + "." + step,
                null,
                null,
                reason));
    }
}
