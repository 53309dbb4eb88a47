package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.form.FormAdjusted;
import cn.jixiao.form.FormArchive;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps what is still being written turned to the targets in force; values stay with the indicators' numbers. */
@Component
class MonitoringReference {

    private final Monitorings monitorings;
    private final FormArchive forms;

    MonitoringReference(Monitorings monitorings, FormArchive forms) {
        this.monitorings = monitorings;
        this.forms = forms;
    }

    /** The monitoring, turned to the revision in force where its unit may change it; what was handed in stays as it was. */
    Monitoring followed(Monitoring monitoring) {
        var inForce = forms.get(monitoring.formId()).revisionInForce();
        if (inForce == null
                || inForce == monitoring.formRevision()
                || !monitoring.stage().isEditable()) {
            return monitoring;
        }
        return monitorings.refer(monitoring, inForce, ActingUser.get()).orElseThrow(monitoring::stale);
    }

    @EventListener
    void adjusted(FormAdjusted adjusted) {
        monitorings.ofForm(adjusted.form().id()).forEach(this::followed);
    }
}
