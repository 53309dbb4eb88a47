package cn.jixiao.monitoring;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import org.springframework.stereotype.Component;

/** Writes what happens to a monitoring into the trail of its form. */
@Component
class MonitoringTrail {

    private final AuditTrail trail;

    MonitoringTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void record(Monitoring monitoring, Role role, String action, String step, String reason) {
        trail.record(new AuditEvent(
                monitoring.formId().value(),
                monitoring.organisation(),
                role,
                action,
                MonitoringCourse.PROCESS + "." + step,
                monitoring.revision(),
                monitoring.revision(),
                reason));
    }
}
