package cn.jixiao.document.text;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the document.
 *
 * @param line its number, from 1
 * @param width how many cells it has, empty ones included; 1 where it is no row of a table
 * @param cells those with something in them, from left to right
 * @param continued cells of rows above that are merged down into this one
 * @param exact true of a row of a real table (office file, ruled PDF), whose columns can be trusted; the columns of a text
 *     may have slid
 */
public record Row(int line, int width, List<Cell> cells, List<Cell> continued, boolean exact) {

    public Row {
        cells = List.copyOf(cells);
        continued = List.copyOf(continued);
    }

    public Row(int line, int width, List<Cell> cells) {
        this(line, width, cells, List.of(), false);
    }

    public boolean isBlank() {
        return cells.isEmpty();
    }

    public boolean isTableRow() {
        return width > 1;
    }

    /** True where a single cell has all the text. */
    public boolean isLone() {
        return cells.size() == 1 && continued.isEmpty();
    }

    public Cell first() {
        return cells.getFirst();
    }

    /** The row with every merged cell filled down into it. */
    public Row filled() {
        if (continued.isEmpty()) {
            return this;
        }
        var all = Stream.concat(cells.stream(), continued.stream())
                .sorted(Comparator.comparingInt(Cell::column))
                .toList();
        return new Row(line, width, all, List.of(), exact);
    }

    /** All there is to read, cells joined by a blank. */
    public String text() {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
}
