package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationActions;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationEntry;
import cn.jixiao.form.FormId;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** Approved forms and how far their self-evaluations are; a unit opens one from here. */
@Route("evaluations")
@Menu(title = "evaluation.list.menu", icon = "vaadin:chart", order = 40)
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class EvaluationsView extends VerticalLayout implements HasDynamicTitle {

    private static final int PAGE = 50;

    private final EvaluationArchive archive;
    private final EvaluationDrafts drafts;
    private final EvaluationFilter filter;
    private final EvaluationGrid grid;
    private final Button more = new Button(getTranslation("evaluation.list.more"), click -> append());
    private final EmptyState empty =
            new EmptyState(getTranslation("evaluation.list.empty"), getTranslation("evaluation.list.empty.hint"));

    EvaluationsView(EvaluationArchive archive, EvaluationDrafts drafts, EvaluationActions allowed, Clock clock) {
        this.archive = archive;
        this.drafts = drafts;
        filter = new EvaluationFilter(LocalDate.now(clock).getYear(), this::load);
        grid = new EvaluationGrid(allowed::mayOpen, this::begin);
        add(new PageHeader(getPageTitle()), filter, grid, empty, more);
        load();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("evaluation.list.title");
    }

    private void load() {
        grid.clear();
        append();
    }

    private void append() {
        var before = grid.last().map(EvaluationEntry::formId).orElse(new FormId(Long.MAX_VALUE));
        var page = archive.page(filter.query(), before, PAGE);
        grid.append(page);
        more.setVisible(page.size() == PAGE);
        grid.setVisible(grid.last().isPresent());
        empty.setVisible(grid.last().isEmpty());
    }

    private void begin(EvaluationEntry entry) {
        var opened = drafts.open(entry.formId());
        UI.getCurrent().navigate("evaluations/" + opened.id());
    }
}
