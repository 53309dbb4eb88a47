package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.workflow.migration.MigrationRun;
import cn.jixiao.workflow.migration.Stay;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/** The moves there were, each opening to the instances it left behind; one that is not finished can go on. */
final class MigrationRunGrid extends Grid<MigrationRun> {

    private List<MigrationRun> shown = List.of();

    /**
     * @param atWork which of them go on at this moment
     * @param failure why one broke off; empty where it did not
     * @param goOn has one go on that was left
     */
    MigrationRunGrid(
            Predicate<MigrationRun> atWork,
            Function<MigrationRun, String> failure,
            Consumer<MigrationRun> goOn,
            LongFunction<List<Stay>> stays) {
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(run -> getTranslation("workflow.process." + run.process()))
                .setHeader(getTranslation("workflow.inbox.kind"));
        addColumn(run -> run.fromVersion() + " → " + run.toVersion())
                .setHeader(getTranslation("workflow.versions.version"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(run -> getTranslation("workflow.versions.progress", run.moved(), run.stayed()))
                .setHeader(getTranslation("workflow.versions.result"));
        addColumn(run -> run.startedBy() + " " + Formats.dateTime(run.startedAt(), getLocale()))
                .setHeader(getTranslation("workflow.life.since"));
        addColumn(MigrationRun::reason).setHeader(getTranslation("workflow.life.reason"));
        addComponentColumn(run -> action(run, atWork.test(run), failure.apply(run), goOn))
                .setHeader(getTranslation("workflow.life.actions"));
        setItemDetailsRenderer(new ComponentRenderer<>(run -> list(stays.apply(run.id()))));
        setEmptyStateText(getTranslation("workflow.versions.runs.none"));
    }

    /** How things stand now; what is open stays open. */
    void show(List<MigrationRun> runs) {
        var open = shown.stream()
                .filter(this::isDetailsVisible)
                .map(MigrationRun::id)
                .toList();
        shown = List.copyOf(runs);
        setItems(shown);
        shown.stream().filter(run -> open.contains(run.id())).forEach(run -> setDetailsVisible(run, true));
    }

    private Component action(MigrationRun run, boolean atWork, String failure, Consumer<MigrationRun> goOn) {
        if (run.isFinished() || atWork) {
            return new Span(getTranslation("workflow.versions." + (run.isFinished() ? "finished" : "at-work")));
        }
        var button = new RowButton("workflow.versions.go-on", run.process(), () -> goOn.accept(run));
        return failure.isEmpty()
                ? button
                : new Div(button, new Paragraph(getTranslation("workflow.versions.broke-off", failure)));
    }

    private UnorderedList list(List<Stay> stays) {
        var list = new UnorderedList();
        stays.forEach(stay -> list.add(
                new ListItem(Formats.labelled(stay.instanceId() + " · " + stay.step(), stay.reason(), getLocale()))));
        if (stays.isEmpty()) {
            list.add(new ListItem(getTranslation("workflow.versions.no-stays")));
        }
        return list;
    }
}
