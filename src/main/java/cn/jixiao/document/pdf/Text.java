package cn.jixiao.document.pdf;

/** A line of text of one size between two edges. */
record Text(double size, double leading, boolean bold) {

    static final Text TITLE = new Text(17, 26, true);
    static final Text CAPTION = new Text(10, 16, false);
    static final Text LETTER = new Text(12.5, 23, false);
    static final Text CELL = new Text(9.5, 13.5, false);
    static final Text BOLD_CELL = new Text(9.5, 13.5, true);

    /** The share of a font's height above the line of writing, as Chinese characters fill it. */
    private static final double ASCENT = 0.86;

    /** Where in the space between two edges a line stands. */
    enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** @param top of the line's space, which is its leading high */
    Mark mark(String line, double x, double top, double width, Alignment alignment) {
        double free = width - Typeface.get().width(line.stripTrailing(), size);
        double from = switch (alignment) {
            case LEFT -> x;
            case CENTRE -> x + free / 2;
            case RIGHT -> x + free;
        };
        double baseline = top + (leading - size) / 2 + size * ASCENT;
        return new Mark.Words(line, from, baseline, size, bold);
    }
}
