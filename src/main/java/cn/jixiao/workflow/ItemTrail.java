package cn.jixiao.workflow;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into a form's trail what is done about a piece of work without deciding it. */
@Component
class ItemTrail {

    private final AuditTrail trail;

    ItemTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** In the role of the office the item belongs to. */
    void record(WorkItem item, @Nullable Integer revision, String action, String reason) {
        record(item, item.office().role(), revision, action, reason);
    }

    void record(WorkItem item, Role role, @Nullable Integer revision, String action, String reason) {
        var step = item.process() + "." + item.step();
        trail.record(
                new AuditEvent(item.formId(), item.organisation(), role, action, step, revision, revision, reason));
    }

    /** Names first, then what was said to them. */
    static String reason(String names, String words) {
        return words.isBlank() ? names : names + "：" + words;
    }
}
