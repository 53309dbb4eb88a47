package cn.jixiao.document.offline;

import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of the sheet.
 *
 * @param key stands in the row's hidden cell, by which the row is found again wherever it was moved; empty for a row in
 *     which nothing can be filled in
 */
record Line(String key, Part part, List<Label> labels, List<Slot> slots) {

    Line {
        labels = List.copyOf(labels);
        slots = List.copyOf(slots);
    }

    /** Printed text that cannot be changed; it covers that many columns and rows. */
    record Label(String text, Look look, int column, int columns, int rows) {

        Label(String text, Look look, int column, int columns) {
            this(text, look, column, columns, 1);
        }
    }

    enum Look {
        TITLE,
        REMARK,
        HEADING,
        NAME,
        LEVEL
    }

    /** What a row says of the form. */
    sealed interface Part {

        record Nothing() implements Part {}

        /** One field for each slot. */
        record Fields(List<Field> fields) implements Part {}

        /** @param row of the budget items, from 1 */
        record Item(int row) implements Part {}

        /** @param row of the main tasks, from 1 */
        record Task(int row) implements Part {}

        /** An indicator the form had when the workbook left. */
        record Known(int no) implements Part {}

        /** Room for a new indicator; where the aspect is null, the first slot asks for it. */
        record New(String dimension, @Nullable String aspect) implements Part {}
    }

    static Line printed(Label... labels) {
        return new Line("", new Part.Nothing(), List.of(labels), List.of());
    }

    /** Where a problem of that slot hangs. */
    Place place(int slot) {
        return switch (part) {
            case Part.Fields(var fields) -> Place.of(fields.get(slot));
            case Part.Item(int row) -> new Place.OfBudgetItem(row);
            case Part.Task(int row) -> new Place.OfTask(row);
            case Part.Known(int no) -> new Place.OfIndicator(no);
            case Part.New anything -> Place.form();
            case Part.Nothing nothing -> Place.form();
        };
    }

    /** True where an untouched workbook may do without the row. */
    boolean isSpare() {
        return part instanceof Part.New
                || slots.stream().allMatch(slot -> slot.before().isEmpty());
    }
}
