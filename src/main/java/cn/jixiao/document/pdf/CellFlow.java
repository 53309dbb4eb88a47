package cn.jixiao.document.pdf;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Cell.Style;
import cn.jixiao.document.pdf.Text.Alignment;
import cn.jixiao.document.pdf.Wrapping.Line;
import java.util.List;

/**
 * The text of a cell, which goes on where a page ends. What is merged over several rows says its text again on each page
 * it reaches, as printed forms do, so that no row stands there without its level.
 */
final class CellFlow {

    static final double PADDING = 4;

    /** Tells the end of a paragraph from the end of a full line. */
    private static final double BETWEEN_PARAGRAPHS = 2.5;

    private final Cell cell;
    private final double x;
    private final double width;
    private final Text text;
    private final List<Line> lines;
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
        return height(0, lines.size());
    }

    /** What that many lines take from one of them on. */
    double height(int from, int count) {
        return textHeight(from, count) + 2 * PADDING;
    }

    /** How many lines from one of them on find room in that height. */
    int linesIn(int from, double height) {
        int count = 0;
        while (from + count < lines.size() && height(from, count + 1) <= height + 0.01) {
            count++;
        }
        return count;
    }

    private double textHeight(int from, int count) {
        double height = 0;
        for (int i = from; i < from + count; i++) {
            height += text.leading() + (i > from ? gapBefore(i) : 0);
        }
        return height;
    }

    private double gapBefore(int line) {
        return lines.get(line).begins() ? BETWEEN_PARAGRAPHS : 0;
    }

    /** Draws the cell's part between two edges of a page. */
    void draw(Page page, double top, double bottom, boolean isLast) {
        page.add(new Mark.Frame(x, top, width, bottom - top));
        if (next == lines.size() && cell.rows() > 1) {
            next = 0;
        }
        int end = isLast ? lines.size() : next + Math.max(1, linesIn(next, bottom - top));
        end = Math.min(lines.size(), end);
        double y = top + Math.max(PADDING, (bottom - top - textHeight(next, end - next)) / 2);
        for (int i = next; i < end; i++) {
            y += i > next ? gapBefore(i) : 0;
            page.add(text.mark(lines.get(i).text(), x + PADDING, y, width - 2 * PADDING, alignment()));
            y += text.leading();
        }
        next = end;
    }

    private Alignment alignment() {
        return switch (cell.style()) {
            case LABEL, HEADING, COLUMN, CENTRED -> Alignment.CENTRE;
            case TEXT -> Alignment.LEFT;
            case FIGURE -> Alignment.RIGHT;
        };
    }
}
