package cn.jixiao.workflow.ui;

import cn.jixiao.workflow.migration.DrawnVersion;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;

/** Processes by version, and how many instances run on each. */
final class VersionGrid extends Grid<DrawnVersion> {

    VersionGrid(List<DrawnVersion> versions, Consumer<DrawnVersion> forecast) {
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(version -> getTranslation("workflow.process." + version.process()))
                .setHeader(getTranslation("workflow.inbox.kind"));
        addColumn(version -> getTranslation(
                        version.latest() ? "workflow.versions.latest" : "workflow.versions.former", version.number()))
                .setHeader(getTranslation("workflow.versions.version"));
        addColumn(DrawnVersion::running).setHeader(getTranslation("workflow.versions.running"));
        addComponentColumn(version -> action(version, forecast)).setHeader(getTranslation("workflow.life.actions"));
        setItems(versions);
    }

    private static Component action(DrawnVersion version, Consumer<DrawnVersion> forecast) {
        return version.latest()
                ? new Span()
                : new RowButton(
                        "workflow.versions.dry-run",
                        version.process() + " v" + version.number(),
                        () -> forecast.accept(version));
    }
}
