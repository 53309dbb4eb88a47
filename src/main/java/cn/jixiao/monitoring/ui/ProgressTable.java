package cn.jixiao.monitoring.ui;

import cn.jixiao.form.Indicator;
import cn.jixiao.monitoring.Lights;
import cn.jixiao.monitoring.MonitoringContent;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators and how they are getting on; level 1 and level 2 stand once for all lines under them. */
final class ProgressTable extends NativeTable {

    private static final List<String> HEADINGS = List.of(
            "dimension", "aspect", "indicator", "target", "current", "forecast", "likelihood", "light", "deviation");

    private final Map<Integer, ProgressRow> rows = new LinkedHashMap<>();

    /** @param fill adds an indicator's cells behind level 1 and 2 */
    ProgressTable(List<Indicator> indicators, BiConsumer<Indicator, ProgressRow> fill) {
        addClassNames("plain-table", "progress-table");
        var head = getHead().addRow();
        HEADINGS.forEach(heading -> head.add(heading(heading)));
        grouped(indicators, Indicator::dimension)
                .forEach(ofDimension -> grouped(ofDimension, Indicator::aspect)
                        .forEach(ofAspect -> ofAspect.forEach(indicator -> {
                            var row = new ProgressRow(indicator);
                            if (indicator.equals(ofDimension.getFirst())) {
                                row.add(spanning(indicator.dimension(), ofDimension.size()));
                            }
                            if (indicator.equals(ofAspect.getFirst())) {
                                row.add(spanning(indicator.aspect(), ofAspect.size()));
                            }
                            fill.accept(indicator, row);
                            rows.put(indicator.no(), row);
                            getBody().add(row);
                        })));
    }

    void show(MonitoringContent content, Lights lights) {
        rows.forEach((no, row) -> row.show(lights.line(no), content));
    }

    private NativeTableHeaderCell heading(String name) {
        var cell = new NativeTableHeaderCell(getTranslation("monitoring.page.column." + name));
        cell.addClassName("column-" + name);
        return cell;
    }

    private static List<List<Indicator>> grouped(List<Indicator> indicators, Function<Indicator, String> by) {
        return List.copyOf(indicators.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private static NativeTableCell spanning(String text, int rows) {
        var cell = new NativeTableCell(text);
        cell.setRowspan(rows);
        return cell;
    }
}
