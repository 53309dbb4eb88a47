package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.approval.FormPageAction;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Leads from an approved form's page to its monitoring, which the unit opens there. */
@Component
class MonitoringFromForm implements FormPageAction {

    private final MonitoringDrafts drafts;
    private final MonitoringArchive archive;
    private final MonitoringOpening opening;

    MonitoringFromForm(MonitoringDrafts drafts, MonitoringArchive archive, MonitoringOpening opening) {
        this.drafts = drafts;
        this.archive = archive;
        this.opening = opening;
    }

    @Override
    public String label(FormRecord form) {
        return existing(form).isPresent() ? "monitoring.form.show" : "monitoring.form.begin";
    }

    @Override
    public boolean isOffered(FormRecord form) {
        return form.stage() == Stage.APPROVED
                && (mayOpen(form) || existing(form).isPresent());
    }

    @Override
    public String begin(FormRecord form) {
        var monitoring = existing(form).orElseGet(() -> drafts.open(form.id()));
        return "monitoring/" + monitoring.id();
    }

    private static boolean mayOpen(FormRecord form) {
        return ActingUser.get().may(Role.SUBMITTER, form.organisation());
    }

    /** That of the window whose time it is; for whoever may not open one also the latest before. */
    private Optional<Monitoring> existing(FormRecord form) {
        return archive.ofForm(form.id(), opening.due(form.year()))
                .or(() -> mayOpen(form)
                        ? Optional.empty()
                        : archive.ofForm(form.id()).stream().reduce((earlier, later) -> later));
    }
}
