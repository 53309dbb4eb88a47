package cn.jixiao.library.ui;

import cn.jixiao.form.Frames;
import cn.jixiao.library.ApprovedIndicator;
import cn.jixiao.library.HeadingGroups;
import cn.jixiao.library.IndicatorLibrary;
import cn.jixiao.library.LibraryQuery;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicator library (绩效指标库): the program's own indicators first, then those of approved forms in sight. */
@Route("library")
@Menu(title = "library.title", icon = "vaadin:book", order = 5)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class LibraryView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final IndicatorLibrary library;
    private final LibraryFilter filter;
    private final PagedGrid<LibraryRow> list = new PagedGrid<>(this::page, this::open);

    LibraryView(IndicatorLibrary library, HeadingGroups groups, Frames frames) {
        this.library = library;
        filter = new LibraryFilter(frames.all(), groups.all(), library.kinds(), this::reload);
        LibraryColumns.addTo(list.grid());
        add(new PageHeader(getPageTitle()), filter, list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("library.title");
    }

    private void reload() {
        list.reload(new EmptyState(getTranslation("library.none"), getTranslation("library.none.hint")));
    }

    /** The program's own come first, then those of approved forms. */
    private List<LibraryRow> page(@Nullable LibraryRow last, int limit) {
        var query = filter.query();
        if (last != null && last.approved() != null) {
            return approved(query, last.approved(), limit);
        }
        var own = library.own(query).stream().map(LibraryRow::own).toList();
        int from = last == null ? 0 : own.indexOf(last) + 1;
        var rows = new ArrayList<>(own.subList(from, Math.min(from + limit, own.size())));
        if (rows.size() < limit) {
            rows.addAll(approved(query, null, limit - rows.size()));
        }
        return rows;
    }

    private List<LibraryRow> approved(LibraryQuery query, @Nullable ApprovedIndicator behind, int limit) {
        return library.approved(query, behind, limit).stream()
                .map(LibraryRow::of)
                .toList();
    }

    private void open(LibraryRow row) {
        if (row.approved() != null) {
            var form = row.approved().source().form();
            getUI().orElseThrow().navigate("forms/" + form);
        }
    }
}
