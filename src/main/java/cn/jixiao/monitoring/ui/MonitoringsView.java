package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.PagedGrid;
import cn.jixiao.ui.StatusBadge;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The monitorings the user may see, with their lights. */
@Route("monitoring")
@Menu(title = "monitoring.list.menu", icon = "vaadin:dashboard", order = 35)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class MonitoringsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final MonitoringArchive archive;
    private final OrganisationRegister organisations;
    private final MonitoringFilter filter;
    private final PagedGrid<MonitoringRow> list = new PagedGrid<>(this::page, MonitoringsView::open);

    MonitoringsView(MonitoringArchive archive, OrganisationRegister organisations, Clock clock) {
        this.archive = archive;
        this.organisations = organisations;
        filter = new MonitoringFilter(LocalDate.now(clock).getYear(), archive.windows(), this::reload);
        addColumns(list.grid());
        add(new PageHeader(getPageTitle()), filter, list);
    }

    /** Also where somebody who is here already chooses it from the menu, to see what is new. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("monitoring.list.title");
    }

    private void reload() {
        list.reload(
                new EmptyState(getTranslation("monitoring.list.empty"), getTranslation("monitoring.list.empty.hint")));
    }

    private List<MonitoringRow> page(@Nullable MonitoringRow last, int limit) {
        var olderThan = last == null ? Long.MAX_VALUE : last.monitoring().id();
        var page = archive.page(filter.query(), olderThan, limit);
        var names = organisations.names(
                page.stream().map(Monitoring::organisation).distinct().toList());
        return page.stream()
                .map(monitoring -> new MonitoringRow(monitoring, names.getOrDefault(monitoring.organisation(), "")))
                .toList();
    }

    private void addColumns(Grid<MonitoringRow> grid) {
        grid.addColumn(row -> row.monitoring().title())
                .setHeader(getTranslation("monitoring.list.project"))
                .setPartNameGenerator(row -> "strong")
                .setFlexGrow(3);
        grid.addComponentColumn(MonitoringRow::organisation)
                .setHeader(getTranslation("monitoring.list.organisation"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.monitoring().year())
                .setHeader(getTranslation("monitoring.list.year"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.monitoring().window())
                .setHeader(getTranslation("monitoring.list.window"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addComponentColumn(row -> new LightBadge(row.monitoring().light()))
                .setHeader(getTranslation("monitoring.list.light"))
                .setWidth("104px")
                .setFlexGrow(0);
        grid.addComponentColumn(row -> stage(row.monitoring()))
                .setHeader(getTranslation("monitoring.list.stage"))
                .setWidth("136px")
                .setFlexGrow(0);
    }

    private StatusBadge stage(Monitoring monitoring) {
        return new StatusBadge(
                getTranslation("monitoring.stage." + monitoring.stage()), MonitoringFacts.tone(monitoring.stage()));
    }

    private static void open(MonitoringRow row) {
        UI.getCurrent().navigate("monitoring/" + row.monitoring().id());
    }
}
