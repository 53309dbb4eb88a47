package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.ApprovedBudget;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Workflow;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Opens the monitoring of an approved form, once in each window, against the targets in force. */
@Component
class MonitoringOpening {

    private final Monitorings monitorings;
    private final MonitoringRevisions revisions;
    private final MonitoringRulesets rulesets;
    private final FormArchive forms;
    private final Workflow workflow;
    private final MonitoringTrail trail;
    private final Clock clock;

    MonitoringOpening(
            Monitorings monitorings,
            MonitoringRevisions revisions,
            MonitoringRulesets rulesets,
            FormArchive forms,
            Workflow workflow,
            MonitoringTrail trail,
            Clock clock) {
        this.monitorings = monitorings;
        this.revisions = revisions;
        this.rulesets = rulesets;
        this.forms = forms;
        this.workflow = workflow;
        this.trail = trail;
        this.clock = clock;
    }

    /** The window whose time it is. */
    Window due(FiscalYear year) {
        return rulesets.forYear(year).windowAt(year, LocalDate.now(clock));
    }

    /** Within the caller's transaction; empty where the form has one in that window. */
    Optional<Monitoring> open(FormRecord form, Window window, Role role) {
        var inForce = form.revisionInForce();
        if (inForce == null) {
            throw new RuleBroken("monitoring.form.not-approved", form.stage().named());
        }
        var rules = rulesets.forYear(form.year());
        if (!rules.windows().contains(window)) {
            throw new RuleBroken("monitoring.window.unknown", window.toString(), form.year());
        }
        var opened = monitorings.insert(form, inForce, window, rules, ActingUser.get());
        opened.ifPresent(monitoring -> begin(monitoring, role));
        return opened;
    }

    private void begin(Monitoring monitoring, Role role) {
        var targets =
                forms.revision(monitoring.formId(), monitoring.formRevision()).content();
        var budget = ApprovedBudget.of(targets).orElse(null);
        revisions.save(monitoring, 1, MonitoringContent.blank(budget), ActingUser.get());
        var filling = workflow.start(monitoring.subject()).getFirst();
        trail.record(
                monitoring,
                role,
                "OPEN_MONITORING",
                filling.step(),
                monitoring.window().toString());
    }
}
