package cn.jixiao.document.flat;

import cn.jixiao.document.ColumnMeaning;
import cn.jixiao.document.ColumnMeaning.OfField;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.FlatTable;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import java.util.List;

/** The columns of a flat table under what they mean. */
record FlatColumns(FlatRows rows, FlatTable table) {

    FrameId frame() {
        return table.frame();
    }

    /** The row's text in the column of that meaning; empty where the table has none. */
    String text(Row row, ColumnMeaning meaning) {
        int column = table.columns().indexOf(meaning);
        return column < 0 ? "" : rows.text(row, rows.heading().filled().cells().get(column));
    }

    /** The column's heading with the measure it may name. */
    String heading(ColumnMeaning meaning) {
        int column = table.columns().indexOf(meaning);
        return column < 0 ? "" : table.headings().get(column);
    }

    /** The fields that have a column. */
    List<Field> fields() {
        return table.columns().stream()
                .filter(OfField.class::isInstance)
                .map(meaning -> ((OfField) meaning).field())
                .toList();
    }

    /** True where the row names another project than the first of the group; one that names none goes on with it. */
    boolean startsProject(Row first, Row row) {
        return differs(first, row, new OfField(Field.NAME)) || differs(first, row, Part.ORGANISATION_CODE);
    }

    private boolean differs(Row first, Row row, ColumnMeaning meaning) {
        var text = text(row, meaning);
        return !text.isEmpty() && !text.equals(text(first, meaning));
    }
}
