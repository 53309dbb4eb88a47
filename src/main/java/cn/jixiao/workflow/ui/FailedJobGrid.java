package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import cn.jixiao.workflow.life.FailedJob;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Failed jobs of the engine, with what can be done about each. */
final class FailedJobGrid extends Grid<FailedJob> {

    FailedJobGrid(
            List<FailedJob> jobs, Consumer<FailedJob> trace, Consumer<FailedJob> retry, Consumer<FailedJob> delete) {
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(this::state)
                .setHeader(getTranslation("workflow.life.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(job -> job.process() + " · " + job.element())
                .setHeader(getTranslation("workflow.life.where"))
                .setFlexGrow(2);
        addColumn(FailedJob::organisation)
                .setHeader(getTranslation("workflow.life.organisation"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(FailedJob::cause)
                .setHeader(getTranslation("workflow.life.cause"))
                .setFlexGrow(3);
        addColumn(job -> Formats.dateTime(job.since(), getLocale()))
                .setHeader(getTranslation("workflow.life.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addComponentColumn(job -> actions(job, trace, retry, delete))
                .setHeader(getTranslation("workflow.life.actions"))
                .setWidth("260px")
                .setFlexGrow(0);
        setItems(jobs);
    }

    private Component state(FailedJob job) {
        return job.givenUp()
                ? new StatusBadge(getTranslation("workflow.life.given-up"), Tone.BAD)
                : new StatusBadge(getTranslation("workflow.life.retrying"), Tone.WARNING);
    }

    private static Component actions(
            FailedJob job, Consumer<FailedJob> trace, Consumer<FailedJob> retry, Consumer<FailedJob> delete) {
        var about = job.process() + " " + job.instanceId();
        return new Div(
                new RowButton("workflow.life.trace", about, () -> trace.accept(job)),
                new RowButton("workflow.life.retry", about, () -> retry.accept(job)),
                new RowButton("workflow.life.delete", about, () -> delete.accept(job)));
    }
}
