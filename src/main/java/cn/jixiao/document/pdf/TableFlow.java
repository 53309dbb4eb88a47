package cn.jixiao.document.pdf;

import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets a table onto pages. A row that no longer fits begins the next page, below the head again; one of many lines goes on
 * there line by line.
 */
final class TableFlow {

    /** Rows of more lines part at the end of a page instead of leaving it empty. */
    private static final int LINES_KEPT_TOGETHER = 8;

    static final double KEPT_TOGETHER = LINES_KEPT_TOGETHER * Text.CELL.leading() + 2 * CellFlow.PADDING;

    private static final int FEWEST_LINES_OF_A_PART = 2;

    private final Sheet sheet;
    private final Table table;
    private final Pages pages;
    private final SetRows body;
    private final List<Band> bands = new ArrayList<>();
    private int complete;

    TableFlow(Sheet sheet, Table table, Pages pages) {
        this.sheet = sheet;
        this.table = table;
        this.pages = pages;
        this.body = new SetRows(table.body(), sheet, pages.current());
    }

    void set() {
        if (body.count() == 0) {
            return;
        }
        if (headHeight() + body.heightKeptTogether(0) > pages.current().remaining() && !isPartible(0)) {
            pages.turn();
        }
        setHead();
        for (int row = 0; row < body.count(); row++) {
            set(row);
            complete = row + 1;
        }
        draw();
    }

    private void set(int row) {
        if (body.heightKeptTogether(row) <= pages.current().remaining()) {
            place(row, body.height(row));
        } else if (isPartible(row)) {
            part(row);
        } else {
            turnUnlessFresh();
            place(row, body.height(row));
        }
    }

    private boolean isPartible(int row) {
        return body.own(row).stream().anyMatch(cell -> cell.lineCount() > LINES_KEPT_TOGETHER);
    }

    private void part(int row) {
        var parts = body.own(row).stream().map(RowPart::new).toList();
        while (parts.stream().anyMatch(part -> part.left() > 0)) {
            double room = pages.current().remaining();
            if (parts.stream().anyMatch(part -> part.linesIn(room) < Math.min(part.left(), FEWEST_LINES_OF_A_PART))) {
                turn();
            } else {
                place(
                        row,
                        parts.stream()
                                .mapToDouble(part -> part.take(room))
                                .max()
                                .orElse(0));
            }
        }
    }

    private void place(int row, double height) {
        double top = pages.current().y();
        bands.add(new Band(row, top, top + height));
        pages.current().advance(height);
    }

    private void turnUnlessFresh() {
        if (!bands.isEmpty()) {
            turn();
        }
    }

    private void turn() {
        draw();
        bands.clear();
        pages.turn();
        setHead();
    }

    private double headHeight() {
        var head = new SetRows(table.head(), sheet, pages.current());
        double height = 0;
        for (int row = 0; row < head.count(); row++) {
            height += head.height(row);
        }
        return height;
    }

    private void setHead() {
        if (!table.head().isEmpty()) {
            new TableFlow(sheet, new Table(List.of(), table.head()), pages).set();
        }
    }

    /** Draws what stands on this page of every cell. */
    private void draw() {
        int last = bands.isEmpty() ? -1 : bands.getLast().row();
        for (int row = 0; row <= last; row++) {
            for (var cell : body.cells(row)) {
                draw(cell, row, row + cell.rows());
            }
        }
    }

    private void draw(CellFlow cell, int from, int end) {
        var own = bands.stream()
                .filter(band -> band.row() >= from && band.row() < end)
                .toList();
        if (!own.isEmpty()) {
            cell.draw(pages.current(), own.getFirst().top(), own.getLast().bottom(), end <= complete);
        }
    }
}
