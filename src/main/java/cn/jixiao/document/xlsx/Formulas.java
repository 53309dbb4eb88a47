package cn.jixiao.document.xlsx;

/** Text that a spreadsheet would take for a formula. */
final class Formulas {

    private static final String BEGINNINGS = "=+-@\t\r";

    private Formulas() {}

    static boolean looksLikeOne(String text) {
        return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
    }
}
