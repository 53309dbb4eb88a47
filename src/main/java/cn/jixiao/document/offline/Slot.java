package cn.jixiao.document.offline;

import java.util.List;

/**
 * A cell in which something can be filled in.
 *
 * @param label what the sheet calls it
 * @param column of the sheet, from 0
 * @param span how many columns it covers
 * @param content what may stand in it
 * @param before canonical text of what stood in it when the workbook left: yuan, ISO 8601, or the text itself
 * @param longest in characters
 * @param choices its drop-down list; empty where it has none
 */
record Slot(String label, int column, int span, Content content, String before, int longest, List<String> choices) {

    enum Content {
        TEXT,
        LONG_TEXT,
        AMOUNT,
        DATE,
        /** A date; where only a month is written, its last day. */
        LAST_DAY,
        /** One of the choices and nothing else. */
        CHOICE
    }

    static Slot text(String label, int column, int span, String before, int longest) {
        return new Slot(label, column, span, Content.LONG_TEXT, before, longest, List.of());
    }

    static Slot amount(String label, int column, int span, String before) {
        return new Slot(label, column, span, Content.AMOUNT, before, 40, List.of());
    }
}
