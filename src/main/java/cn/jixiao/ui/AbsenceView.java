package cn.jixiao.ui;

import cn.jixiao.account.Absence;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.account.Substituting;
import cn.jixiao.account.Substitution;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Who stands in for whom (缺勤代办): one's own absences, whom one covers, and for auditors all of them. */
@Route("absence")
@RolesAllowed({
    "SUBMITTER",
    "UNIT_CHECKER",
    "DEPARTMENT_REVIEWER",
    "FINANCE_OFFICER",
    "FINANCE_APPROVER",
    "AUDITOR",
    "SECURITY_ADMIN"
})
class AbsenceView extends VerticalLayout implements HasDynamicTitle {

    private final Substituting substituting;
    private final LocalDate today;
    private final Actor user = ActingUser.get();
    private final Grid<Substitution> grid = new Grid<>();

    AbsenceView(Substituting substituting, Clock clock) {
        this.substituting = substituting;
        this.today = LocalDate.now(clock);
        add(new PageHeader(getPageTitle()), new Paragraph(getTranslation("ui.absence.hint")));
        if (user.onBehalfOf() == null && !user.has(Role.AUDITOR)) {
            add(new AbsenceForm(user, substituting::candidates, this::arrange));
        }
        addColumns();
        grid.setAllRowsVisible(true);
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.setEmptyStateText(getTranslation("ui.absence.none"));
        add(grid);
        reload();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("ui.absence");
    }

    private void addColumns() {
        column("ui.absence.absentee", Substitution::absenteeName);
        column("ui.absence.substitute", Substitution::substituteName);
        column("ui.absence.from", each -> Formats.date(each.fromDay(), getLocale()));
        column("ui.absence.until", each -> Formats.date(each.untilDay(), getLocale()));
        column("ui.absence.reason", Substitution::reason);
        column("ui.absence.by", Substitution::createdName);
        column("ui.absence.state", each -> getTranslation("ui.absence.state." + state(each)));
        grid.addComponentColumn(each -> new RevokeButton(mayRevoke(each), () -> revoke(each)));
    }

    private void column(String key, ValueProvider<Substitution, String> value) {
        grid.addColumn(value).setHeader(getTranslation(key)).setAutoWidth(true);
    }

    private String state(Substitution substitution) {
        if (substitution.revokedAt() != null) {
            return "revoked";
        }
        if (substitution.isInForce(today)) {
            return "in-force";
        }
        return substitution.isAhead(today) ? "ahead" : "over";
    }

    private boolean mayRevoke(Substitution substitution) {
        return substitution.isAhead(today)
                && user.onBehalfOf() == null
                && (substitution.absentee() == user.id() || user.has(Role.SECURITY_ADMIN));
    }

    private void arrange(String absentee, String substitute, Absence absence) {
        substituting.arrange(absentee, substitute, absence);
        Toast.done(getTranslation("ui.absence.done"));
        reload();
    }

    private void revoke(Substitution substitution) {
        substituting.revoke(substitution.id());
        Toast.done(getTranslation("ui.absence.revoked"));
        reload();
    }

    private void reload() {
        grid.setItems(substituting.visible());
    }
}
