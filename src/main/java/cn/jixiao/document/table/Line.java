package cn.jixiao.document.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Name and target of one indicator with the row whose labels stand beside it.
 *
 * @param target empty where none was found
 * @param points weight where the table gives one
 * @param split true where name and target shared a cell
 * @param paired true where the target came from a row of its own
 */
record Line(
        TableRow row,
        String name,
        String target,
        @Nullable String explanation,
        @Nullable String note,
        @Nullable BigDecimal points,
        boolean split,
        boolean paired) {

    Line withTarget(String found) {
        return new Line(row, name, found, explanation, note, points, split, true);
    }
}
