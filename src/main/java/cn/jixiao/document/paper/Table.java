package cn.jixiao.document.paper;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows on the columns of the sheet.
 *
 * @param head rows that are printed again at the top of every page the table runs over
 */
public record Table(List<Row> head, List<Row> body) implements Block {

    /** A cell with the column where it begins. */
    public record Placed(Cell cell, int column) {}

    public Table {
        head = List.copyOf(head);
        body = List.copyOf(body);
    }

    public List<Row> rows() {
        var rows = new ArrayList<>(head);
        rows.addAll(body);
        return rows;
    }

    /** The cells that begin in each row, each behind those that reach down from the rows above. */
    public static List<List<Placed>> placed(List<Row> rows, int columns) {
        var free = new int[columns];
        var result = new ArrayList<List<Placed>>();
        for (int row = 0; row < rows.size(); row++) {
            var cells = new ArrayList<Placed>();
            int column = 0;
            for (var cell : rows.get(row).cells()) {
                while (free[column] > row) {
                    column++;
                }
                cells.add(new Placed(cell, column));
                for (int last = column + cell.columns(); column < last; column++) {
                    free[column] = row + cell.rows();
                }
            }
            result.add(cells);
        }
        return result;
    }
}
