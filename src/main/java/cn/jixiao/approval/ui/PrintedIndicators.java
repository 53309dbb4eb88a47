package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.PrintedTable.text;

import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/** The indicators as the form prints them: equal neighbours of level 1 and 2 share a cell. */
final class PrintedIndicators extends Section {

    private final Frame.IndicatorColumns columns;
    private final List<Indicator> indicators;
    private final boolean weighted;
    private final Spots spots;

    PrintedIndicators(Frame frame, List<Indicator> indicators, Spots spots) {
        this.columns = frame.indicatorColumns();
        this.indicators = inOrderOf(frame, indicators);
        this.spots = spots;
        this.weighted = indicators.stream().anyMatch(indicator -> indicator.points() != null);
        addClassName("sheet");
        add(new H2(getTranslation("approval.indicators")));
        if (indicators.isEmpty()) {
            add(new Paragraph(getTranslation("approval.rows.none")));
            return;
        }
        var table = new PrintedTable(headings());
        table.addClassName("of-indicators");
        for (int i = 0; i < indicators.size(); i++) {
            addRow(table, i);
        }
        add(table);
    }

    private static List<Indicator> inOrderOf(Frame frame, List<Indicator> indicators) {
        var headings = frame.dimensions().stream()
                .flatMap(dimension -> dimension.aspects().stream().map(aspect -> List.of(dimension.name(), aspect)))
                .toList();
        return indicators.stream()
                .sorted(Comparator.comparingInt(indicator -> {
                    int place = headings.indexOf(List.of(indicator.dimension(), indicator.aspect()));
                    return place < 0 ? headings.size() : place;
                }))
                .toList();
    }

    private List<String> headings() {
        return Stream.of(
                        Stream.of("dimension", "aspect", "name")
                                .map(level -> getTranslation("approval.indicators." + level)),
                        Stream.of(columns.target()),
                        Stream.ofNullable(columns.explanation()),
                        Stream.ofNullable(columns.note()),
                        Stream.of(getTranslation("approval.indicators.points")).filter(heading -> weighted))
                .flatMap(part -> part)
                .toList();
    }

    private void addRow(PrintedTable table, int index) {
        var indicator = indicators.get(index);
        var place = Place.of(indicator).text();
        var cells = new ArrayList<NativeTableCell>();
        addLevel(cells, index, Indicator::dimension);
        addLevel(cells, index, each -> each.dimension() + "\n" + each.aspect());
        cells.add(new NativeTableCell(spots.headed(indicator.name(), place), spots.notes(place)));
        cells.add(new NativeTableCell(new TargetCell(indicator.target())));
        if (columns.explanation() != null) {
            cells.add(text(Objects.requireNonNullElse(indicator.explanation(), "")));
        }
        if (columns.note() != null) {
            cells.add(text(Objects.requireNonNullElse(indicator.note(), "")));
        }
        if (weighted) {
            cells.add(PrintedTable.amount(
                    indicator.points() == null ? "" : indicator.points().toPlainString()));
        }
        NativeTableRow row = table.addRow(cells.toArray(NativeTableCell[]::new));
        spots.mark(place, row);
    }

    /** A level's cell spans the neighbours below that say the same; those then have none of their own. */
    private void addLevel(List<NativeTableCell> cells, int index, Function<Indicator, String> level) {
        var mine = level.apply(indicators.get(index));
        if (index > 0 && level.apply(indicators.get(index - 1)).equals(mine)) {
            return;
        }
        int same = 1;
        while (index + same < indicators.size()
                && level.apply(indicators.get(index + same)).equals(mine)) {
            same++;
        }
        var cell = text(mine.substring(mine.indexOf('\n') + 1));
        cell.addClassName("level");
        cell.setRowspan(same);
        cells.add(cell);
    }
}
