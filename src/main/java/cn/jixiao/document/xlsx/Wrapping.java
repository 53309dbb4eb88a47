package cn.jixiao.document.xlsx;

/** How high wrapped text stands. Excel sizes no merged cells and LibreOffice none that have a height, so it is reckoned here. */
final class Wrapping {

    static final double LINE = Styles.TEXT_POINTS * 1.5;
    private static final double PADDING = 7;

    /** Leaves room for the fonts of other machines and for words that do not part at the very edge. */
    private static final double USABLE = 0.92;

    private Wrapping() {}

    /** @param width in columns' units, which are digits wide; a Chinese character takes two */
    static double height(String text, double width) {
        int perLine = Math.max(2, (int) (width * USABLE));
        return text.lines().mapToInt(line -> lines(line, perLine)).sum() * LINE + PADDING;
    }

    private static int lines(String line, int perLine) {
        int digits = line.codePoints().map(c -> c < 128 ? 1 : 2).sum();
        return Math.max(1, (digits + perLine - 1) / perLine);
    }
}
