package cn.jixiao.workflow.ui;

import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.workflow.migration.DrawnVersion;
import cn.jixiao.workflow.migration.MigrationRun;
import cn.jixiao.workflow.migration.ProcessMigration;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The versions on which processes run, what a move to the newest one would do, and the moves there were. */
@Route("process-versions")
@Menu(title = "workflow.versions.title", icon = "vaadin:split", order = 91)
@RolesAllowed("SYSTEM_ADMIN")
class ProcessVersionsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private static final int POLL = 1_000;
    private static final int NO_POLL = -1;

    private final ProcessMigration migration;
    private final Div versions = new Div();
    private final Div forecast = new Div();
    private final MigrationRunGrid runs;
    private @Nullable Registration polling;

    ProcessVersionsView(ProcessMigration migration) {
        this.migration = migration;
        runs = new MigrationRunGrid(migration::isAtWork, migration::failureOf, this::goOn, migration::stays);
        List.of(versions, forecast, runs).forEach(HasSize::setWidthFull);
        add(new PageHeader(getPageTitle()), versions, forecast);
        add(new H2(getTranslation("workflow.versions.runs")), runs);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("workflow.versions.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> show());
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            polling.remove();
        }
        detached.getUI().setPollInterval(NO_POLL);
    }

    private void show() {
        versions.removeAll();
        versions.add(new VersionGrid(migration.versions(), this::forecast));
        var latest = migration.latest();
        runs.show(latest);
        boolean going = latest.stream().anyMatch(migration::isAtWork);
        getUI().ifPresent(ui -> ui.setPollInterval(going ? POLL : NO_POLL));
    }

    private void forecast(DrawnVersion version) {
        forecast.removeAll();
        forecast.add(
                new ForecastSheet(version, migration.dryRun(version.process(), version.number()), () -> ask(version)));
    }

    private void ask(DrawnVersion version) {
        new ReasonDialog(getTranslation("workflow.versions.move"), getTranslation("workflow.life.reason"), reason -> {
                    forecast.removeAll();
                    goOn(migration.begin(version.process(), version.number(), reason));
                })
                .required()
                .hint(getTranslation("workflow.versions.move.hint"))
                .open();
    }

    /** In the background; the list shows how far it has come, and offers to go on with what a restart broke off. */
    private void goOn(MigrationRun run) {
        migration.goOn(run.id());
        show();
    }
}
