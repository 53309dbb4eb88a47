package cn.jixiao.document.text;

import java.util.List;
import java.util.stream.Collectors;

/**
 * One line of the document.
 *
 * @param line its number, from 1
 * @param width how many cells it has, empty ones included; 1 where it is no row of a table
 * @param cells those with something in them, from left to right
 */
public record Row(int line, int width, List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    public boolean isTableRow() {
        return width > 1;
    }

    /** True where a single cell has all the text. */
    public boolean isLone() {
        return cells.size() == 1;
    }

    public Cell first() {
        return cells.getFirst();
    }

    /** All there is to read, cells joined by a blank. */
    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
}
