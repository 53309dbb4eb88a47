package cn.jixiao.document.table;

import org.jspecify.annotations.Nullable;

/**
 * Name and target of one indicator with the row whose labels stand beside it.
 *
 * @param target empty where none was found
 * @param split true where name and target shared a cell
 * @param paired true where the target came from a row of its own
 */
record Line(
        TableRow row,
        String name,
        String target,
        @Nullable String explanation,
        @Nullable String note,
        boolean split,
        boolean paired) {

    Line withTarget(String found) {
        return new Line(row, name, found, explanation, note, split, true);
    }
}
