package cn.jixiao.approval.ui;

import cn.jixiao.approval.AllowedActions;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.Downloads;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.ExportMenu;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.PagedGrid;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The target forms the user may see. */
@Route(FormPaths.LIST)
@Menu(title = "approval.forms", icon = "vaadin:file-text-o", order = 2)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class FormsView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final FormArchive archive;
    private final OrganisationRegister organisations;
    private final boolean mayDraft;
    private final Downloads<FormQuery> downloads;
    private final ExportMenu exports = new ExportMenu(List.of());
    private final FormFilter filter;
    private final PagedGrid<FormRow> list = new PagedGrid<>(this::page, row -> open(row.form()));

    FormsView(
            FormArchive archive,
            OrganisationRegister organisations,
            AllowedActions allowed,
            Downloads<FormQuery> downloads,
            Clock clock) {
        this.archive = archive;
        this.organisations = organisations;
        this.downloads = downloads;
        this.mayDraft = allowed.mayDraft();
        filter = new FormFilter(new FiscalYear(LocalDate.now(clock).getYear()), this::reload);
        FormColumns.addTo(list.grid(), getLocale());
        add(new PageHeader(getPageTitle(), head()), filter, list);
    }

    /** Also where somebody who is here already chooses it from the menu, to see what is new. */
    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.forms");
    }

    private void reload() {
        exports.offer(downloads.of(filter.query()));
        var key = filter.isSet() ? "approval.forms.none-matches" : "approval.forms.none";
        var hint = getTranslation(mayDraft || filter.isSet() ? key + ".hint" : "approval.forms.none.reader");
        list.reload(new EmptyState(getTranslation(key), hint, filter.isSet() ? new Component[0] : beginnings()));
    }

    private List<FormRow> page(@Nullable FormRow last, int limit) {
        var olderThan = last == null ? new FormId(Long.MAX_VALUE) : last.form().id();
        var forms = archive.page(filter.query(), olderThan, limit);
        var names =
                organisations.names(forms.stream().map(FormRecord::organisation).toList());
        return forms.stream()
                .map(form -> new FormRow(form, names.getOrDefault(form.organisation(), "")))
                .toList();
    }

    private Component[] head() {
        return Stream.concat(Stream.of(exports), Stream.of(beginnings())).toArray(Component[]::new);
    }

    private Component[] beginnings() {
        if (!mayDraft) {
            return new Component[0];
        }
        var create = new Button(getTranslation("approval.forms.create"), VaadinIcon.PLUS.create());
        create.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        create.addClickListener(click -> navigate(FormPaths.CREATE));
        var read = new Button(getTranslation("approval.forms.import"), VaadinIcon.UPLOAD_ALT.create());
        read.addClickListener(click -> navigate(FormPaths.IMPORT));
        var carry = new Button(getTranslation("approval.forms.carry"), VaadinIcon.TIME_FORWARD.create());
        carry.addClickListener(click -> navigate(FormPaths.FROM_LAST_YEAR));
        return new Component[] {read, carry, create};
    }

    private void open(FormRecord form) {
        navigate(FormPaths.page(form.id().value()));
    }

    private void navigate(String path) {
        getUI().orElseThrow().navigate(path);
    }
}
