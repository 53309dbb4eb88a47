package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Shown;
import cn.jixiao.document.paper.Shown.Part;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The indicators with their levels 1 and 2, whose cells are merged; a level 2 without indicators keeps an empty row. */
record IndicatorRows(FormColumns columns) {

    Table table(List<Levels.Group> levels) {
        var body = LevelRows.of(levels, this::cells);
        return new Table(List.of(head()), body);
    }

    private Row head() {
        var cells = new ArrayList<>(List.of(
                Cell.column("一级指标"),
                Cell.column("二级指标"),
                Cell.column("三级指标").across(2),
                Cell.column(columns.labels().target()).across(columns.target())));
        addColumn(cells, columns.labels().explanation());
        addColumn(cells, columns.labels().note());
        if (columns.hasPoints()) {
            cells.add(Cell.column("分值"));
        }
        return new Row(cells);
    }

    private static void addColumn(List<Cell> cells, @Nullable String label) {
        if (label != null) {
            cells.add(Cell.column(label));
        }
    }

    private List<Cell> cells(@Nullable Indicator indicator) {
        var cells = new ArrayList<Cell>();
        cells.add(text(indicator, Part.NAME).across(2));
        cells.add(text(indicator, Part.TARGET).across(columns.target()));
        if (columns.labels().explanation() != null) {
            cells.add(text(indicator, Part.EXPLANATION));
        }
        if (columns.labels().note() != null) {
            cells.add(text(indicator, Part.NOTE));
        }
        if (columns.hasPoints()) {
            var points = indicator == null ? null : indicator.points();
            cells.add(shown(Cell.centred(Content.of(points, "0.####")), indicator, Part.POINTS));
        }
        return cells;
    }

    private static Cell text(@Nullable Indicator indicator, Part part) {
        return shown(Cell.text(indicator == null ? "" : text(part, indicator)), indicator, part);
    }

    private static String text(Part part, Indicator indicator) {
        var text = switch (part) {
            case NAME -> indicator.name();
            case TARGET -> indicator.target();
            case EXPLANATION -> indicator.explanation();
            default -> indicator.note();
        };
        return text == null ? "" : text;
    }

    private static Cell shown(Cell cell, @Nullable Indicator indicator, Part part) {
        return indicator == null ? cell : cell.showing(new Shown(Place.of(indicator), part));
    }
}
