package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.Money;
import cn.jixiao.form.ApprovedBudget;
import cn.jixiao.form.FormAdjusted;
import cn.jixiao.form.FormArchive;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps what its unit may still change turned to the targets in force. What was reported stays, by the indicators' numbers;
 * what was handed in stays as it was until it is sent back.
 */
@Component
class MonitoringReference {

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;
    private final FormArchive forms;
    private final MonitoringTrail trail;

    MonitoringReference(
            Monitorings monitorings, MonitoringRevisions revisions, FormArchive forms, MonitoringTrail trail) {
        this.monitorings = monitorings;
        this.revisions = revisions;
        this.forms = forms;
        this.trail = trail;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void follow(FormAdjusted adjusted) {
        monitorings.ofForm(adjusted.form().id()).forEach(seen -> followed(seen, Role.FINANCE_APPROVER));
    }

    /** The monitoring, turned to the revision in force where its unit may change it. */
    Monitoring followed(Monitoring seen, Role by) {
        var form = forms.get(seen.formId());
        var inForce = form.revisionInForce();
        if (inForce == null || inForce == seen.formRevision() || !seen.stage().isEditable()) {
            return seen;
        }
        var latest = revisions.find(seen.id(), seen.revision()).orElseThrow();
        int no = latest.isFrozen() ? seen.revision() + 1 : seen.revision();
        var moved = monitorings.refer(seen, form, inForce, no, ActingUser.get()).orElseThrow(seen::stale);
        revisions.carryOn(moved, seen.revision(), withBudget(latest.content(), seen, inForce));
        trail.record(moved, by, "MONITOR_ADJUSTED", "adjusted", "");
        return moved;
    }

    /** The budget as approved moves on with the form; one that the unit corrected by hand stays. */
    private MonitoringContent withBudget(MonitoringContent content, Monitoring seen, int inForce) {
        var before = budget(seen, seen.formRevision());
        return before != null && before.equals(content.execution().annualBudget())
                ? content.withExecution(content.execution().withAnnualBudget(budget(seen, inForce)))
                : content;
    }

    private @Nullable Money budget(Monitoring seen, int formRevision) {
        return ApprovedBudget.of(forms.revision(seen.formId(), formRevision).content())
                .orElse(null);
    }
}
