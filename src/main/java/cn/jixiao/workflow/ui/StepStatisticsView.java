package cn.jixiao.workflow.ui;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.statistics.StepFigures;
import cn.jixiao.workflow.statistics.StepStatistics;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;

/** How long the steps of the processes take, year by year, and how often work is sent back. */
@Route("step-statistics")
@Menu(title = "workflow.statistics.title", icon = "vaadin:bar-chart", order = 70)
@RolesAllowed({"DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class StepStatisticsView extends VerticalLayout implements HasDynamicTitle {

    private final StepStatistics statistics;
    private final Select<FiscalYear> year = new Select<>();
    private final Select<String> process = new Select<>();
    private final Div figures = new Div();

    StepStatisticsView(StepStatistics statistics, List<ProcessOwner> owners) {
        this.statistics = statistics;
        year.setLabel(getTranslation("workflow.statistics.year"));
        year.setItems(statistics.years());
        year.setItemLabelGenerator(each -> Integer.toString(each.value()));
        process.setLabel(getTranslation("workflow.inbox.kind"));
        process.setItems(owners.stream().map(ProcessOwner::process).sorted().toList());
        process.setItemLabelGenerator(
                key -> getTranslation(key == null ? "workflow.inbox.kind.all" : "workflow.process." + key));
        process.setEmptySelectionAllowed(true);
        process.setEmptySelectionCaption(getTranslation("workflow.inbox.kind.all"));
        statistics.years().stream().findFirst().ifPresent(year::setValue);
        year.addValueChangeListener(change -> show());
        process.addValueChangeListener(change -> show());
        var filter = new Div(year, process);
        filter.addClassName("filter");
        var hint = new Paragraph(getTranslation("workflow.statistics.hint"));
        hint.addClassName("hint");
        figures.setWidthFull();
        add(new PageHeader(getPageTitle()), filter, hint, figures);
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("workflow.statistics.title");
    }

    private void show() {
        figures.removeAll();
        var found = year.getValue() == null
                ? List.<StepFigures>of()
                : statistics.of(year.getValue(), Objects.requireNonNullElse(process.getValue(), ""));
        figures.add(
                found.isEmpty()
                        ? new EmptyState(
                                getTranslation("workflow.statistics.none"),
                                getTranslation("workflow.statistics.none.hint"))
                        : new FiguresTable(found));
    }
}
