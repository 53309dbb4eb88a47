package cn.jixiao.document.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Breaks text into lines: between any Chinese characters but not before a comma, between words but not within. */
final class Wrapping {

    private final Typeface face;
    private final double size;
    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double filled;
    private boolean begins;

    private Wrapping(Typeface face, double size, double width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    /** @param begins whether a paragraph begins with it */
    record Line(String text, boolean begins) {}

    /** The lines of the text, at least one. */
    static List<Line> lines(String text, double size, double width) {
        var wrapping = new Wrapping(Typeface.get(), size, width);
        text.lines().forEach(wrapping::add);
        return wrapping.lines.isEmpty() ? List.of(new Line("", true)) : wrapping.lines;
    }

    private void add(String paragraph) {
        begins = true;
        var drawable = face.drawable(paragraph);
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(drawable);
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            place(drawable.substring(from, to));
            from = to;
        }
        endLine();
    }

    private void place(String piece) {
        double needed = face.width(piece.stripTrailing(), size);
        if (filled + needed > width && filled > 0) {
            endLine();
        }
        if (needed > width) {
            piece.codePoints().forEach(this::placeAnywhere);
        } else {
            append(piece);
        }
    }

    private void placeAnywhere(int character) {
        var piece = Character.toString(character);
        if (filled + face.width(piece, size) > width && filled > 0) {
            endLine();
        }
        append(piece);
    }

    private void append(String piece) {
        line.append(piece);
        filled += face.width(piece, size);
    }

    private void endLine() {
        lines.add(new Line(line.toString(), begins));
        begins = false;
        line.setLength(0);
        filled = 0;
    }
}
