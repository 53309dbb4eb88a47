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
import java.util.stream.Stream;

/** The indicators with what was reached; level 1 and level 2 stand once for all lines under them. */
final class ReportTable extends NativeTable {

    private static final List<String> HEADINGS =
            List.of("dimension", "aspect", "indicator", "target", "actual", "points", "score");

    private final Map<Integer, ReportRow> rows = new LinkedHashMap<>();

    /** @param row makes the row of an indicator, fill its cells behind level 1 and 2 */
    ReportTable(
            List<Indicator> indicators,
            ReviewColumns review,
            Function<Indicator, ReportRow> row,
            BiConsumer<Indicator, ReportRow> fill) {
        addClassNames("plain-table", "report-table");
        setClassName("reviewed", !review.headings().isEmpty());
        var head = getHead().addRow();
        Stream.of(HEADINGS, review.headings(), List.of("reason"))
                .flatMap(List::stream)
                .forEach(heading -> head.add(heading(heading)));
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
                line.review(review.cells(indicator.no(), indicator.name()));
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

    private NativeTableHeaderCell heading(String name) {
        var cell = new NativeTableHeaderCell(getTranslation("evaluation.page.column." + name));
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
