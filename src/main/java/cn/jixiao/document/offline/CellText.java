package cn.jixiao.document.offline;

import java.util.regex.Pattern;

/** Text as a cell can keep it. */
final class CellText {

    /** What a cell holds at most. */
    static final int LONGEST = 32_767;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}");

    /** What a workbook takes for the code of a character. */
    private static final Pattern ESCAPE = Pattern.compile("_(x[0-9A-Fa-f]{4}_)");

    private CellText() {}

    /** The text as it must be written to be read as itself. */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_$1");
    }

    /** The text without what a workbook cannot hold, its lines parted by line feeds. */
    static String printed(String text) {
        return UNPRINTABLE
                .matcher(text.replaceAll("\r\n?", "\n"))
                .replaceAll("")
                .strip();
    }

    /** True of a text that a spreadsheet would compute, were it typed into a cell. */
    static boolean isFormulaLike(String text) {
        return !text.isEmpty() && "=+-@\t".indexOf(text.charAt(0)) >= 0;
    }
}
