package cn.jixiao.document.pdf;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Cell.Style;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.RowHeights;
import cn.jixiao.document.paper.RowHeights.Need;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import cn.jixiao.document.paper.Table.Placed;
import java.util.List;

/** Rows of a table as they stand in type: their cells' lines and what heights they take. */
final class SetRows {

    private static final double LOWEST = 20;

    private final List<Row> rows;
    private final List<List<CellFlow>> cells;
    private final double[] heights;

    SetRows(List<Row> rows, Sheet sheet, Page page) {
        this.rows = rows;
        this.cells = Table.placed(rows, sheet.columns().size()).stream()
                .map(row -> row.stream().map(cell -> flow(cell, sheet, page)).toList())
                .toList();
        this.heights = RowHeights.of(
                LOWEST,
                cells.stream()
                        .map(row -> row.stream()
                                .map(flow -> new Need(flow.rows(), flow.height()))
                                .toList())
                        .toList());
    }

    private static CellFlow flow(Placed placed, Sheet sheet, Page page) {
        var cell = placed.cell();
        double x = page.left() + page.usableWidth() * sheet.share(0, placed.column());
        return new CellFlow(cell, x, page.usableWidth() * sheet.share(placed.column(), cell.columns()));
    }

    int count() {
        return cells.size();
    }

    /** The cells that begin in a row. */
    List<CellFlow> cells(int row) {
        return cells.get(row);
    }

    double height(int row) {
        return heights[row];
    }

    /** The cells that stand in this row alone. */
    List<CellFlow> own(int row) {
        return cells.get(row).stream().filter(flow -> flow.rows() == 1).toList();
    }

    /** The row's height and, for a heading, that of the row it must not be parted from. */
    double heightKeptTogether(int row) {
        boolean leads = row + 1 < count() && rows.get(row).cells().stream().allMatch(SetRows::isHeading);
        return height(row) + (leads ? Math.min(height(row + 1), TableFlow.KEPT_TOGETHER) : 0);
    }

    private static boolean isHeading(Cell cell) {
        return cell.style() == Style.HEADING || cell.style() == Style.COLUMN;
    }
}
