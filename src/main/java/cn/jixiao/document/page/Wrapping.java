package cn.jixiao.document.page;

import java.util.List;

/**
 * Tells a line that ends because its paragraph ends from one that ends because the cell does: the next line's first word would
 * still have found room, or the lines stand further apart. What no print tells: a paragraph whose full last line also ends its page.
 *
 * @param padding between the edge of a cell and its text
 * @param pitch the closest that two lines stand, in shares of the font size
 */
record Wrapping(double padding, double pitch) {

    private static final double FURTHER = 1.12;
    private static final double SLACK = 0.2;

    /** What is usual among these cells. */
    static Wrapping of(List<Area> cells) {
        double padding = Double.MAX_VALUE;
        double pitch = Double.MAX_VALUE;
        for (var cell : cells) {
            var lines = cell.lines();
            for (int i = 0; i < lines.size(); i++) {
                padding = Math.min(padding, lines.get(i).left() - cell.left());
                if (i > 0) {
                    pitch = Math.min(pitch, pitch(lines.get(i - 1), lines.get(i)));
                }
            }
        }
        return new Wrapping(Math.max(padding, 0), pitch);
    }

    private static double pitch(TextLine line, TextLine next) {
        return (next.baseline() - line.baseline()) / Math.max(next.size(), 1);
    }

    /** True of a line that leaves room for one letter at most, on whatever side. */
    boolean isFull(TextLine line, Area cell) {
        var room = cell.right() - cell.left() - 2 * padding - (line.right() - line.left());
        return room < line.size();
    }

    boolean isWrapped(TextLine line, TextLine next, double right) {
        var room = right - padding - line.right();
        return next.firstWord() > room - SLACK;
    }

    /** The text of a cell whose right edge stands there. */
    String text(List<TextLine> lines, double left, double right) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                text.append(between(lines.get(i - 1), lines.get(i), left, right));
            }
            text.append(lines.get(i).text());
        }
        return text.toString();
    }

    private String between(TextLine line, TextLine next, double left, double right) {
        var distance = pitch(line, next) / pitch;
        if (distance > FURTHER) {
            return "\n".repeat((int) Math.max(1, Math.round(distance)));
        }
        return seam(line, next, left, right);
    }

    /** What stands between two lines: a line feed where a paragraph ends, else nothing or the blank between two words. */
    String seam(TextLine line, TextLine next, double left, double right) {
        return isWrapped(line, next, right) ? line.seam(next, right - left - 2 * padding) : "\n";
    }
}
