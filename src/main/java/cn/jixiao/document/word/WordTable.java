package cn.jixiao.document.word;

import cn.jixiao.document.grid.RowList;
import cn.jixiao.document.grid.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table while it is read, row after row; a cell that goes on from the row above only makes that one higher. */
final class WordTable {

    private final List<Spot> spots = new ArrayList<>();
    private final Map<Integer, Integer> openMerges = new HashMap<>();
    private int row = -1;
    private int column;

    void startRow() {
        row++;
        column = 0;
    }

    /** Leaves out columns before the row's first cell. */
    void skip(int columns) {
        column += columns;
    }

    /**
     * Adds a cell at the row's end.
     *
     * @param merge whether a vertically merged region starts here, goes on, or neither
     */
    void cell(int span, Merge merge, String text) {
        var above = openMerges.get(column);
        if (merge == Merge.CONTINUES && above != null) {
            var start = spots.get(above);
            spots.set(above, new Spot(start.row(), start.column(), row - start.row() + 1, start.width(), start.text()));
        } else {
            spots.add(new Spot(row, column, 1, span, text));
            openMerges.remove(column);
            if (merge == Merge.STARTS) {
                openMerges.put(column, spots.size() - 1);
            }
        }
        column += span;
    }

    void finish(RowList rows) {
        rows.table(spots, row + 1);
    }
}
