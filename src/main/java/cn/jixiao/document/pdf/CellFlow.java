package cn.jixiao.document.pdf;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Cell.Style;
import cn.jixiao.document.pdf.Text.Alignment;
import java.util.List;

/**
 * The text of a cell, which goes on where a page ends. What is merged over several rows says its text again on each page
 * it reaches, as printed forms do, so that no row stands there without its level.
 */
final class CellFlow {

    static final double PADDING = 4;

    private final Cell cell;
    private final double x;
    private final double width;
    private final Text text;
    private final List<String> lines;
    private int next;

    CellFlow(Cell cell, double x, double width) {
        this.cell = cell;
        this.x = x;
        this.width = width;
        this.text = cell.style() == Style.HEADING || cell.style() == Style.COLUMN ? Text.BOLD_CELL : Text.CELL;
        this.lines = Wrapping.lines(cell.content().printed(), text.size(), width - 2 * PADDING);
    }

    int rows() {
        return cell.rows();
    }

    int lineCount() {
        return lines.size();
    }

    double height() {
        return height(lines.size());
    }

    static double height(int lines) {
        return lines * Text.CELL.leading() + 2 * PADDING;
    }

    /** How many lines find room in that height. */
    static int linesIn(double height) {
        return (int) ((height - 2 * PADDING + 0.01) / Text.CELL.leading());
    }

    /** Draws the cell's part between two edges of a page. */
    void draw(Page page, double top, double bottom, boolean isLast) {
        page.add(new Mark.Frame(x, top, width, bottom - top));
        if (next == lines.size() && cell.rows() > 1) {
            next = 0;
        }
        int room = isLast ? lines.size() : Math.max(1, linesIn(bottom - top));
        var part = lines.subList(next, Math.min(lines.size(), next + room));
        double y = top + Math.max(PADDING, (bottom - top - part.size() * text.leading()) / 2);
        for (var line : part) {
            page.add(text.mark(line, x + PADDING, y, width - 2 * PADDING, alignment()));
            y += text.leading();
        }
        next += part.size();
    }

    private Alignment alignment() {
        return switch (cell.style()) {
            case LABEL, HEADING, COLUMN, CENTRED -> Alignment.CENTRE;
            case TEXT -> Alignment.LEFT;
            case FIGURE -> Alignment.RIGHT;
        };
    }
}
