package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.form.Indicator;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The indicators with what was reached; level 1 and level 2 stand once for all lines under them. */
final class ReportTable extends NativeTable {

    private static final List<String> HEADINGS =
            List.of("dimension", "aspect", "indicator", "target", "actual", "points", "score", "reason");

    private final Map<Integer, ReportRow> rows = new LinkedHashMap<>();

    /** @param row makes the row of an indicator, fill its cells behind level 1 and 2 */
    ReportTable(List<Indicator> indicators, Function<Indicator, ReportRow> row, BiConsumer<Indicator, ReportRow> fill) {
        addClassNames("plain-table", "report-table");
        var head = getHead().addRow();
        HEADINGS.forEach(
                heading -> head.add(new NativeTableHeaderCell(getTranslation("evaluation.page.column." + heading))));
        grouped(indicators, Indicator::dimension).forEach(ofDimension -> {
            var aspects = grouped(ofDimension, Indicator::aspect);
            aspects.forEach(ofAspect -> ofAspect.forEach(indicator -> {
                var line = row.apply(indicator);
                if (indicator.equals(ofDimension.getFirst())) {
                    line.add(spanning(indicator.dimension(), ofDimension.size()));
                }
                if (indicator.equals(ofAspect.getFirst())) {
                    line.add(spanning(indicator.aspect(), ofAspect.size()));
                }
                fill.accept(indicator, line);
                rows.put(indicator.no(), line);
                getBody().add(line);
            }));
        });
    }

    void show(EvaluationScore score) {
        score.lines()
                .forEach(line -> Objects.requireNonNull(rows.get(line.no())).show(line));
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
