package cn.jixiao.workflow.ui;

import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;

/** What was done to the program itself, and whether the record of it is whole. */
@Route("administration-trail")
@Menu(title = "workflow.administration.title", icon = "vaadin:records", order = 92)
@RolesAllowed({"AUDITOR", "AUDIT_ADMIN"})
class AdministrationTrailView extends VerticalLayout implements HasDynamicTitle {

    private static final int SHOWN = 500;

    AdministrationTrailView(AdministrationTrail trail) {
        add(new PageHeader(getPageTitle()), proof(trail.verify()), grid(trail.latest(SHOWN)));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("workflow.administration.title");
    }

    private StatusBadge proof(List<Long> broken) {
        var proof = broken.isEmpty()
                ? new StatusBadge(getTranslation("workflow.administration.intact"), Tone.GOOD)
                : new StatusBadge(
                        getTranslation(
                                "workflow.administration.broken",
                                broken.stream().map(String::valueOf).collect(Collectors.joining(", "))),
                        Tone.BAD);
        proof.getElement().setAttribute("role", "status");
        return proof;
    }

    private Grid<AdministrationEntry> grid(List<AdministrationEntry> entries) {
        var grid = new Grid<AdministrationEntry>();
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(AdministrationEntry::seq)
                .setHeader(getTranslation("workflow.administration.number"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> Formats.dateTime(entry.at(), getLocale()))
                .setHeader(getTranslation("workflow.administration.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(entry -> entry.actorName() + " " + entry.address())
                .setHeader(getTranslation("workflow.administration.who"));
        grid.addColumn(this::deed).setHeader(getTranslation("workflow.administration.what"));
        grid.addColumn(AdministrationEntry::subject).setHeader(getTranslation("workflow.administration.subject"));
        grid.addColumn(AdministrationEntry::reason).setHeader(getTranslation("workflow.life.reason"));
        grid.setEmptyStateText(getTranslation("workflow.administration.none"));
        grid.setItems(entries);
        return grid;
    }

    /** In words; what has none shows by its code. */
    private String deed(AdministrationEntry entry) {
        var key = "workflow.administration.did.%s.%s".formatted(entry.area(), entry.action());
        var words = getTranslation(key);
        return words.equals("!" + key) ? entry.area() + " · " + entry.action() : words;
    }
}
