package cn.jixiao.monitoring;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads monitorings, as far as the acting user may see them, and computes their lights. */
@Service
@Transactional(readOnly = true)
public class MonitoringArchive {

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;
    private final MonitoringRulesets rulesets;
    private final FormArchive forms;

    MonitoringArchive(
            Monitorings monitorings, MonitoringRevisions revisions, MonitoringRulesets rulesets, FormArchive forms) {
        this.monitorings = monitorings;
        this.revisions = revisions;
        this.rulesets = rulesets;
        this.forms = forms;
    }

    /** Breaks {@code monitoring.unknown} where there is none or it may not be seen. */
    public Monitoring get(long id) {
        return monitorings.find(id).orElseThrow(() -> new RuleBroken("monitoring.unknown"));
    }

    /** All of a form, the earlier window first. */
    public List<Monitoring> ofForm(FormId form) {
        return monitorings.ofForm(form);
    }

    public Optional<Monitoring> ofForm(FormId form, Window window) {
        return ofForm(form).stream()
                .filter(monitoring -> monitoring.window().equals(window))
                .findFirst();
    }

    /** A page, the newest first; the next starts after the last one's id. */
    public List<Monitoring> page(MonitoringQuery query, long olderThan, int limit) {
        return monitorings.page(query, olderThan, limit);
    }

    /** Every window that any rules of this installation know, the shorter first. */
    public List<Window> windows() {
        return rulesets.windows();
    }

    public MonitoringRevision latest(Monitoring monitoring) {
        return revisions.find(monitoring.id(), monitoring.revision()).orElseThrow();
    }

    /** Everything that was ever submitted, and the draft behind it. */
    public List<MonitoringRevision> revisions(Monitoring monitoring) {
        return revisions.of(monitoring.id());
    }

    /** The approved targets that are monitored. */
    public TargetForm targets(Monitoring monitoring) {
        return forms.revision(monitoring.formId(), monitoring.formRevision()).content();
    }

    /** The targets it began with, where the form was adjusted since. */
    public Optional<TargetForm> formerTargets(Monitoring monitoring) {
        return Optional.ofNullable(monitoring.formerRevision())
                .map(revision -> forms.revision(monitoring.formId(), revision).content());
    }

    /** The lights of what is reported so far, line by line. */
    public Lights lights(Monitoring monitoring, MonitoringContent content) {
        return Lights.of(targets(monitoring), rules(monitoring), monitoring.window(), content);
    }

    /** What keeps this content from being submitted. */
    public List<Problem> problemsOf(Monitoring monitoring, MonitoringContent content) {
        return MonitoringProblems.problemsOf(targets(monitoring), content, lights(monitoring, content));
    }

    MonitoringRules rules(Monitoring monitoring) {
        return rulesets.get(monitoring.rulesId(), monitoring.rulesVersion());
    }
}
