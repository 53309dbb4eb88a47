package cn.jixiao.document.paper;

import java.util.List;

/** A row of a table: the cells that begin in it, as in HTML. */
public record Row(List<Cell> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    public static Row of(Cell... cells) {
        return new Row(List.of(cells));
    }
}
