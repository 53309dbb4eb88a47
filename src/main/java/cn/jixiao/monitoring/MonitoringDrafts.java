package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit reports before it hands it in: opened once in each window, saved under a version. */
@Service
@Transactional
public class MonitoringDrafts {

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;
    private final MonitoringArchive archive;
    private final MonitoringOpening opening;
    private final FormArchive forms;
    private final MonitoringTrail trail;

    MonitoringDrafts(
            Monitorings monitorings,
            MonitoringRevisions revisions,
            MonitoringArchive archive,
            MonitoringOpening opening,
            FormArchive forms,
            MonitoringTrail trail) {
        this.monitorings = monitorings;
        this.revisions = revisions;
        this.archive = archive;
        this.opening = opening;
        this.forms = forms;
        this.trail = trail;
    }

    /** Opens the monitoring of an approved form in the window whose time it is; opening it again finds it. */
    public Monitoring open(FormId formId) {
        return open(formId, opening.due(forms.get(formId).year()));
    }

    /** As {@link #open(FormId)}, in a window of the rules; breaks {@code monitoring.window.unknown} for another. */
    public Monitoring open(FormId formId, Window window) {
        var form = forms.get(formId);
        ActingUser.get().require(Role.SUBMITTER, form.organisation());
        return opening.open(form, window, Role.SUBMITTER)
                .or(() -> archive.ofForm(formId, window))
                .orElseThrow();
    }

    /** Saves what is reported so far, if nobody saved since the writer looked; else breaks {@code monitoring.stale}. */
    public Monitoring save(long id, int version, MonitoringContent content) {
        var monitoring = archive.get(id);
        monitoring.requireEditable(version);
        var writer = ActingUser.get();
        boolean nextRound = archive.latest(monitoring).isFrozen();
        int no = nextRound ? monitoring.revision() + 1 : monitoring.revision();
        var saved = monitorings
                .save(monitoring, no, writer)
                .orElseThrow(() -> archive.get(id).stale());
        revisions.save(saved, no, content, writer);
        if (nextRound) {
            trail.record(saved, Role.SUBMITTER, "EDIT", "correction", "");
        }
        return saved;
    }
}
