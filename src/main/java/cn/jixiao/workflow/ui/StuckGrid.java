package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import cn.jixiao.workflow.life.Stuck;
import cn.jixiao.workflow.life.Stuck.Cause;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** Runs that do not come forward: why, at which step, of whom, since when. */
final class StuckGrid extends Grid<Stuck> {

    StuckGrid(List<Stuck> found, Consumer<Stuck> repair, Consumer<Stuck> terminate) {
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT);
        addComponentColumn(this::cause)
                .setHeader(getTranslation("workflow.life.cause"))
                .setFlexGrow(2);
        addColumn(stuck -> getTranslation("workflow.process." + stuck.process()))
                .setHeader(getTranslation("workflow.inbox.kind"))
                .setFlexGrow(1);
        addColumn(this::step).setHeader(getTranslation("workflow.inbox.step")).setFlexGrow(1);
        addColumn(Stuck::organisation)
                .setHeader(getTranslation("workflow.life.organisation"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(stuck -> stuck.dueOn() == null ? "—" : Formats.date(stuck.dueOn(), getLocale()))
                .setHeader(getTranslation("workflow.inbox.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(stuck -> Formats.dateTime(stuck.since(), getLocale()))
                .setHeader(getTranslation("workflow.life.since"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        addColumn(Stuck::instanceId)
                .setHeader(getTranslation("workflow.life.instance"))
                .setFlexGrow(2);
        addComponentColumn(stuck -> actions(stuck, repair, terminate))
                .setHeader(getTranslation("workflow.life.actions"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        setItems(found);
    }

    private Component cause(Stuck stuck) {
        return new StatusBadge(
                getTranslation("workflow.stuck." + stuck.cause()),
                stuck.cause() == Cause.OVERDUE ? Tone.WARNING : Tone.BAD);
    }

    private String step(Stuck stuck) {
        return stuck.step().isEmpty() ? "—" : getTranslation("workflow.step." + stuck.process() + "." + stuck.step());
    }

    private static Component actions(Stuck stuck, Consumer<Stuck> repair, Consumer<Stuck> terminate) {
        var actions = new Div();
        if (stuck.repairable()) {
            actions.add(new RowButton("workflow.life.repair", stuck.instanceId(), () -> repair.accept(stuck)));
        }
        actions.add(new RowButton("workflow.life.terminate", stuck.instanceId(), () -> terminate.accept(stuck)));
        return actions;
    }
}
