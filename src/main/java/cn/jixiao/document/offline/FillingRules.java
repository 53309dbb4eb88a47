package cn.jixiao.document.offline;

import cn.jixiao.common.DataFile;
import cn.jixiao.form.Field;
import java.util.List;
import java.util.Map;

/**
 * How a workbook to fill is laid out and how much it may hold, read from {@code rulesets/documents/filling.yaml}.
 *
 * @param layout number of the layout; workbooks of another are refused
 * @param maxForms in one workbook
 * @param maxBytes of the file
 * @param maxUnpacked bytes of all its parts together
 * @param maxNodes elements and attributes of all its parts together
 * @param spareIndicators empty rows under each level 2
 * @param freeIndicators empty rows under each level 1, with level 2 to be chosen
 * @param choices drop-down lists by field
 */
record FillingRules(
        int layout,
        int maxForms,
        int maxBytes,
        int maxUnpacked,
        int maxNodes,
        int spareIndicators,
        int freeIndicators,
        int spareItems,
        int spareTasks,
        Longest longest,
        Map<Field, List<String>> choices) {

    private static final String FILE = "rulesets/documents/filling.yaml";

    /** Longest texts, in characters. */
    record Longest(int name, int text, int longText, int indicator) {

        int of(Field field) {
            return switch (field.kind()) {
                case LONG_TEXT, LINES -> longText;
                case TEXT -> field == Field.NAME ? name : text;
                case AMOUNT, DATE -> text;
            };
        }
    }

    static FillingRules load() {
        return DataFile.read(FILE, FillingRules.class);
    }
}
