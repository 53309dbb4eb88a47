package cn.jixiao.monitoring.ui;

import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.monitoring.Lights;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.workflow.ui.RemarkSlips;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A monitoring as it is written or read: the money, then the indicators. */
final class MonitoringSheets extends Div {

    private final ExecutionPart execution;
    private final ProgressTable table;

    /**
     * @param former the targets before an adjustment, null where there was none
     * @param beside what stands beside the money, such as the problems
     * @param objection the button by which a reviewer objects to an indicator
     */
    MonitoringSheets(
            TargetForm targets,
            @Nullable TargetForm former,
            MonitoringContent content,
            boolean editable,
            RemarkSlips remarks,
            Component beside,
            Function<Indicator, Component> objection,
            Edit edit) {
        addClassName("sheets");
        execution = new ExecutionPart(
                content.execution(), editable, remarks.at(Place.execution().text()), edit);
        table = new ProgressTable(
                targets.indicators(),
                (indicator, row) -> row.fill(
                        new Target(indicator, former),
                        content.progress(indicator.no()),
                        editable,
                        new Div(remarks.at(Place.of(indicator).text()), objection.apply(indicator)),
                        edit));
        var top = new Div(execution, beside);
        top.setClassName("evaluation-top", beside.isVisible());
        var sheet = new Section(new H2(getTranslation("monitoring.page.indicators")), table);
        sheet.addClassName("sheet");
        add(remarks.elsewhere(places(targets)), top, sheet);
    }

    void show(MonitoringContent content, Lights lights) {
        execution.show(content, lights);
        table.show(content, lights);
    }

    private static Set<String> places(TargetForm targets) {
        return Stream.concat(
                        Stream.of(Place.execution()),
                        targets.indicators().stream().map(Place::of))
                .map(Place::text)
                .collect(Collectors.toSet());
    }
}
