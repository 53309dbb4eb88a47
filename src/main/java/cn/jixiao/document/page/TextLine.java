package cn.jixiao.document.page;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Letters that stand on one line, from left to right. */
record TextLine(List<Glyph> glyphs) {

    /** Gaps between words in shares of the font size: the least for a blank, and the least for another column. */
    private static final double BLANK = 0.2;

    private static final double COLUMN = 2;

    TextLine {
        glyphs = glyphs.stream().sorted(Comparator.comparingDouble(Glyph::left)).toList();
    }

    /** The lines of these letters from top to bottom; lines without ink are none. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        var byHeight = glyphs.stream()
                .sorted(Comparator.comparingDouble(Glyph::baseline))
                .toList();
        for (var glyph : byHeight) {
            if (!line.isEmpty() && glyph.baseline() - line.getLast().baseline() > glyph.size() / 2) {
                lines.add(new TextLine(line));
                line = new ArrayList<>();
            }
            line.add(glyph);
        }
        lines.add(new TextLine(line));
        return lines.stream()
                .filter(found -> found.glyphs().stream().anyMatch(glyph -> !glyph.isBlank()))
                .toList();
    }

    double left() {
        return inked(0).left();
    }

    /** Where it ends, blanks included: at one of them it may have been wrapped. */
    double right() {
        return glyphs.stream().mapToDouble(Glyph::right).max().orElse(0);
    }

    double baseline() {
        return glyphs.getFirst().baseline();
    }

    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    private Glyph inked(int index) {
        return glyphs.stream()
                .filter(glyph -> !glyph.isBlank())
                .skip(index)
                .findFirst()
                .orElse(glyphs.getFirst());
    }

    String text() {
        return text(false);
    }

    /** The text with a tab where another column starts. */
    String columns() {
        return text(true);
    }

    private String text(boolean tabs) {
        var text = new StringBuilder();
        Glyph before = null;
        for (var glyph : glyphs) {
            if (before != null) {
                var gap = (glyph.left() - before.right()) / Math.max(glyph.size(), 1);
                if (tabs && gap > COLUMN) {
                    text.append('\t');
                } else if (gap > BLANK && isLatin(before) && isLatin(glyph)) {
                    text.append(' ');
                }
            }
            text.append(glyph.text());
            before = glyph;
        }
        return text.toString();
    }

    /** How wide the letters are that cannot be parted from the line's first: a word, a sign with the comma behind it. */
    double firstWord() {
        var text = text();
        int end = Math.max(breaks(text).following(0), 1);
        int letters = text.substring(0, end).stripTrailing().length();
        double width = 0;
        for (int i = 0, length = 0; i < glyphs.size() && length < letters; i++) {
            width += glyphs.get(i).width();
            length += glyphs.get(i).text().length();
        }
        return width;
    }

    /** What a wrapped line has lost between it and the next: the blank between two words, where none is printed. */
    String seam(TextLine next, double room) {
        var text = text();
        var both = text + next.text();
        var lastWord = text.length() - Math.max(breaks(both).preceding(text.length()), 0);
        var torn = lastWord * size() / 2 + next.firstWord() > room;
        return isLatin(glyphs.getLast())
                        && isLatin(next.glyphs.getFirst())
                        && !breaks(both).isBoundary(text.length())
                        && !torn
                ? " "
                : "";
    }

    private static BreakIterator breaks(String text) {
        var breaks = BreakIterator.getLineInstance(Locale.SIMPLIFIED_CHINESE);
        breaks.setText(text);
        return breaks;
    }

    private static boolean isLatin(Glyph glyph) {
        int letter = glyph.text().codePointAt(0);
        return letter < 0x2000 && !Character.isWhitespace(letter) && letter != 0xa0;
    }
}
