package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.LatePermission;
import cn.jixiao.calendar.Season;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.calendar.SeasonOpening;
import cn.jixiao.calendar.SeasonPlanning;
import cn.jixiao.calendar.SeasonRun;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The seasons of a fiscal year (年度安排): set by the finance bureau, read by everybody who works by them. */
@Route("seasons")
@Menu(title = "calendar.seasons.menu", icon = "vaadin:calendar-clock", order = 40)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class SeasonsView extends VerticalLayout implements HasDynamicTitle, SeasonSheet.Actions {

    private static final int POLL = 1_000;
    private static final int NO_POLL = -1;

    private final SeasonPlanning planning;
    private final SeasonOpening opening;
    private final List<Organisation> organisations;
    private final LocalDate today;
    private final YearChoice years;
    private final Div sheets = new Div();
    private @Nullable Registration polling;
    private List<SeasonRun> shown = List.of();

    SeasonsView(SeasonPlanning planning, SeasonOpening opening, OrganisationRegister register, Clock clock) {
        this.planning = planning;
        this.opening = opening;
        organisations = register.under("");
        today = LocalDate.now(clock);
        years = new YearChoice(today.getYear(), this::show);
        sheets.addClassName("seasons");
        var permit = new Button(getTranslation("calendar.late.permit"), click -> permit());
        permit.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        var add = new Button(getTranslation("calendar.season.add"), click -> plan(null));
        add.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        boolean editable = planning.isEditable();
        permit.setVisible(editable);
        add.setVisible(editable);
        add(new PageHeader(getPageTitle(), years, permit, add), sheets);
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("calendar.seasons.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> refresh());
        poll();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            polling.remove();
        }
        detached.getUI().setPollInterval(NO_POLL);
    }

    @Override
    public void change(Season season) {
        plan(season);
    }

    @Override
    public void open(Season season) {
        var creates = opening.creating().contains(season.kind());
        new OpeningDialog(season, creates, departments(), chosen -> {
                    if (chosen.isEmpty()) {
                        opening.open(season.id());
                    } else {
                        opening.open(season.id(), chosen);
                    }
                    done("calendar.season.opened");
                })
                .open();
    }

    @Override
    public void close(Season season) {
        ask("calendar.season.close", reason -> planning.close(season.id(), reason));
    }

    @Override
    public void reopen(Season season) {
        new ReopenDialog(today, (until, reason) -> {
                    planning.reopen(season.id(), until, reason);
                    done("calendar.season.saved");
                })
                .open();
    }

    @Override
    public void remove(Season season) {
        ask("calendar.season.remove", reason -> planning.remove(season.id(), reason));
    }

    private void plan(@Nullable Season season) {
        new SeasonDialog(year(), season, organisations, plan -> {
                    planning.plan(year(), plan.kind(), plan.prefix(), plan.opensOn(), plan.closesOn());
                    done("calendar.season.saved");
                })
                .open();
    }

    private void permit() {
        new LateDialog(
                        organisations,
                        today,
                        (SeasonKind kind, OrgCode organisation, LocalDate until, String reason) -> {
                            planning.permit(year(), kind, organisation, until, reason);
                            done("calendar.late.permitted");
                        })
                .open();
    }

    private void ask(String titleKey, Consumer<String> action) {
        new ReasonDialog(getTranslation(titleKey), getTranslation("calendar.reason"), reason -> {
                    action.accept(reason);
                    done("calendar.season.saved");
                })
                .required()
                .open();
    }

    private void done(String key) {
        Toast.done(getTranslation(key));
        show();
    }

    private List<Organisation> departments() {
        return organisations.stream()
                .filter(organisation -> organisation.kind() == Organisation.Kind.DEPARTMENT)
                .toList();
    }

    private FiscalYear year() {
        return years.year();
    }

    /** Only where something moved, so that nobody loses the place they read at. */
    private void refresh() {
        if (!opening.runs(year()).equals(shown)) {
            show();
        }
    }

    private void show() {
        var names = new Names(organisations, getLocale());
        var seasons = planning.of(year());
        var permissions = planning.permissions(year());
        var creating = opening.creating();
        shown = opening.runs(year());
        sheets.removeAll();
        sheets.add(new YearBand(year(), seasons, today));
        for (var kind : SeasonKind.values()) {
            var of = seasons.stream().filter(season -> season.kind() == kind).toList();
            if (!of.isEmpty()) {
                sheets.add(
                        new SeasonSheet(kind, creating.contains(kind), of, today, planning.isEditable(), names, this));
            }
        }
        shown.stream().limit(5).forEach(run -> sheets.add(new RunStatus(run, names, opening.failures(run.id()))));
        addPermissions(permissions, names);
        poll();
    }

    private void addPermissions(List<LatePermission> permissions, Names names) {
        if (!permissions.isEmpty()) {
            sheets.add(new LateTable(permissions, names, today));
        }
    }

    private void poll() {
        boolean running = shown.stream().anyMatch(run -> !run.isFinished());
        getUI().ifPresent(ui -> ui.setPollInterval(running ? POLL : NO_POLL));
    }
}
