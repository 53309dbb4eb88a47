package cn.jixiao.document.sheet;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.grid.RowList;
import cn.jixiao.document.grid.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Collects the cells of one sheet that have something in them, and its merged regions, which a file names after its cells. */
final class SheetCells {

    private record Region(int height, int width) {}

    private final RowList rows;
    private final Allowance allowance;
    private final List<Spot> cells = new ArrayList<>();
    private final Map<Long, Region> regions = new HashMap<>();
    private final int firstLine;

    SheetCells(RowList rows, Allowance allowance) {
        this.rows = rows;
        this.allowance = allowance;
        this.firstLine = rows.nextLine();
    }

    /** Takes a cell; one of formatting alone is no cell. */
    void cell(int row, int column, String text) {
        if (!text.isEmpty()) {
            allowance.cell(text);
            cells.add(new Spot(row, column, 1, 1, text));
        }
    }

    /** Says something about a row of the sheet; counts as a cell, which there may not be. */
    void caveat(int row, String key, Object... arguments) {
        allowance.cells(1);
        rows.caveat(Caveat.of(firstLine + row, key, arguments));
    }

    void merge(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        allowance.cells(1);
        if (lastRow >= firstRow && lastColumn >= firstColumn) {
            regions.put(place(firstRow, firstColumn), new Region(lastRow - firstRow + 1, lastColumn - firstColumn + 1));
        }
    }

    void finish() {
        int last = cells.stream().mapToInt(Spot::row).max().orElse(-1);
        rows.table(cells.stream().map(cell -> merged(cell, last)).toList(), last + 2);
        rows.blank();
    }

    /** Regions may reach to the end of the sheet: what is below the last cell does not count. */
    private Spot merged(Spot cell, int last) {
        var region = regions.get(place(cell.row(), cell.column()));
        return region == null
                ? cell
                : new Spot(
                        cell.row(),
                        cell.column(),
                        Math.min(region.height(), last - cell.row() + 1),
                        region.width(),
                        cell.text());
    }

    private static long place(int row, int column) {
        return (long) row << 32 | column;
    }
}
