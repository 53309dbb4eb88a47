package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentPaths;
import cn.jixiao.approval.ui.FormFilter;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.PagedGrid;
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

/** The adjustments the user may see. */
@Route(AdjustmentPaths.LIST)
@Menu(title = "adjustment.list", icon = "vaadin:edit", order = 2.5)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class AdjustmentsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final AdjustmentArchive archive;
    private final OrganisationRegister organisations;
    private final FormFilter filter;
    private final PagedGrid<AdjustmentRow> list = new PagedGrid<>(this::page, row -> open(row.adjustment()));

    AdjustmentsView(AdjustmentArchive archive, OrganisationRegister organisations, Clock clock) {
        this.archive = archive;
        this.organisations = organisations;
        filter = new FormFilter(new FiscalYear(LocalDate.now(clock).getYear()), this::reload);
        AdjustmentColumns.addTo(list.grid(), getLocale());
        add(new PageHeader(getPageTitle()), filter, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("adjustment.list");
    }

    private void reload() {
        var key = filter.isSet() ? "adjustment.list.none-matches" : "adjustment.list.none";
        list.reload(new EmptyState(getTranslation(key), getTranslation(key + ".hint")));
    }

    private List<AdjustmentRow> page(@Nullable AdjustmentRow last, int limit) {
        long olderThan = last == null ? Long.MAX_VALUE : last.adjustment().id();
        var page = archive.page(filter.query(), olderThan, limit);
        var names = organisations.names(
                page.stream().map(Adjustment::organisation).distinct().toList());
        return page.stream()
                .map(adjustment -> new AdjustmentRow(adjustment, names.getOrDefault(adjustment.organisation(), "")))
                .toList();
    }

    private void open(Adjustment adjustment) {
        getUI().orElseThrow().navigate(AdjustmentPaths.page(adjustment.id()));
    }
}
