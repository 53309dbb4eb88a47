package cn.jixiao.monitoring;

import cn.jixiao.audit.SealedRevisions;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Recomputes the seals of what was handed in for a form's monitorings. */
@Component
class MonitoringSeals implements SealedRevisions {

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;

    MonitoringSeals(Monitorings monitorings, MonitoringRevisions revisions) {
        this.monitorings = monitorings;
        this.revisions = revisions;
    }

    @Override
    public List<Message> faultsOf(long formId) {
        return monitorings.ofForm(new FormId(formId)).stream()
                .flatMap(monitoring -> revisions.of(monitoring.id()).stream()
                        .filter(MonitoringRevision::isFrozen)
                        .filter(revision -> !revisions.seal(revision.content()).equals(revision.sha256()))
                        .map(revision -> Message.of(
                                "monitoring.revision.altered",
                                formId,
                                monitoring.window().toString(),
                                revision.no())))
                .toList();
    }
}
