package cn.jixiao.document.table;

import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import java.util.List;

/** The heading of a real table: puts the cells below it into its columns, however many columns of the grid each covers. */
public final class Heading {

    private final List<Cell> cells;

    public Heading(Row row) {
        this.cells = row.filled().cells();
    }

    /** The row in columns of the heading, with every merged cell filled down into it. */
    public Row align(Row row) {
        if (!row.exact()) {
            return row;
        }
        var aligned = row.filled().cells().stream()
                .map(cell -> new Cell(columnOf(cell), cell.text()))
                .toList();
        return new Row(row.line(), Math.max(cells.size(), 2), aligned, List.of(), true);
    }

    private int columnOf(Cell cell) {
        int column = 0;
        while (column + 1 < cells.size() && cells.get(column + 1).column() <= cell.column()) {
            column++;
        }
        return column;
    }
}
