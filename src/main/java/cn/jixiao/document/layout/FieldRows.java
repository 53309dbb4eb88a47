package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Row;
import cn.jixiao.form.Field.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The head of a form: short values of one kind stand two in a row, everything else takes the row. */
final class FieldRows {

    private static final int VALUE = 2;

    private final int columns;
    private final List<Row> rows = new ArrayList<>();
    private @Nullable Pair waiting;

    FieldRows(int columns) {
        this.columns = columns;
    }

    private record Pair(Kind kind, String label, Cell value) {}

    /** Adds a value that may share its row with the next of its kind. */
    void addShort(Kind kind, String label, Cell value) {
        var first = waiting;
        if (first != null && first.kind() == kind) {
            rows.add(Row.of(
                    Cell.label(first.label()),
                    first.value().across(VALUE),
                    Cell.label(label),
                    value.across(columns - 2 - VALUE)));
            waiting = null;
        } else {
            flush();
            waiting = new Pair(kind, label, value);
        }
    }

    void addLong(String label, Cell value) {
        flush();
        rows.add(Row.of(Cell.label(label), value.across(columns - 1)));
    }

    void addHeading(String name) {
        flush();
        rows.add(Row.of(Cell.heading(name).across(columns)));
    }

    void addAll(List<Row> ready) {
        flush();
        rows.addAll(ready);
    }

    List<Row> rows() {
        flush();
        return rows;
    }

    private void flush() {
        var alone = waiting;
        if (alone != null) {
            waiting = null;
            addLong(alone.label(), alone.value());
        }
    }
}
