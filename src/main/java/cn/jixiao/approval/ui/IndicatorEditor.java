package cn.jixiao.approval.ui;

import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Heading;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;

/** The indicator table of a frame, by dimension (一级指标) and aspect (二级指标); what stands outside the frame comes last. */
final class IndicatorEditor extends Div {

    private final List<AspectRows> aspects = new ArrayList<>();
    private final Edit edit;
    private int nextNo;

    /** @param nextNo the number of the next new indicator */
    IndicatorEditor(Frame frame, TargetForm form, int nextNo, Margin margin, Edit edit, Suggesting suggesting) {
        this.edit = edit;
        this.nextNo = nextNo;
        addClassName("indicator-table");
        for (var dimension : levels(frame, form)) {
            add(new H3(dimension.name()));
            for (var aspect : dimension.aspects()) {
                var lines = form.indicators().stream()
                        .filter(line -> line.dimension().equals(dimension.name()))
                        .filter(line -> line.aspect().equals(aspect))
                        .toList();
                var rows = new AspectRows(
                        aspect,
                        frame.indicatorColumns(),
                        margin,
                        () -> blank(dimension.name(), aspect),
                        () -> suggesting.under(new Heading(frame.id(), dimension.name(), aspect)),
                        this::changed);
                lines.forEach(rows::addRow);
                aspects.add(rows);
                add(rows);
            }
        }
    }

    private Indicator blank(String dimension, String aspect) {
        return new Indicator(nextNo++, dimension, aspect, "", "", null, null, null);
    }

    private void changed() {
        var indicators =
                aspects.stream().flatMap(rows -> rows.indicators().stream()).toList();
        edit.accept(form -> form.withIndicators(indicators));
    }

    private record Level(String name, List<String> aspects) {}

    private static List<Level> levels(Frame frame, TargetForm form) {
        var names = new LinkedHashSet<String>();
        frame.dimensions().forEach(dimension -> names.add(dimension.name()));
        form.indicators().forEach(indicator -> names.add(indicator.dimension()));
        return names.stream()
                .map(name -> new Level(name, aspects(frame, form, name)))
                .toList();
    }

    private static List<String> aspects(Frame frame, TargetForm form, String dimension) {
        var names = new LinkedHashSet<String>();
        frame.dimension(dimension).ifPresent(known -> names.addAll(known.aspects()));
        form.indicators().stream()
                .filter(indicator -> indicator.dimension().equals(dimension))
                .forEach(indicator -> names.add(indicator.aspect()));
        return List.copyOf(names);
    }
}
