package cn.jixiao.document.table;

import cn.jixiao.document.table.LevelLabels.Aspect;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a row of the table.
 *
 * @param label the next level-2 label, null where none follows
 * @param row the next row that has a label or content
 */
record Ahead(@Nullable Aspect label, @Nullable TableRow row) {

    /** For each of the rows, in their order. */
    static List<Ahead> ofEach(List<TableRow> rows) {
        var result = new ArrayList<Ahead>();
        var ahead = new Ahead(null, null);
        for (var row : rows.reversed()) {
            result.add(ahead);
            ahead = new Ahead(
                    row.aspect() != null ? row.aspect() : ahead.label(),
                    row.hasLabel() || row.hasContent() ? row : ahead.row());
        }
        Collections.reverse(result);
        return result;
    }

    /** True where a page ends below that line and the next page starts with a label and an indicator. */
    boolean startsPageAfter(int line) {
        return row != null && row.aspect() != null && row.hasContent() && row.line() > line + 1;
    }
}
