package cn.jixiao.document.flat;

import cn.jixiao.document.ColumnMeaning;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.FlatTable;
import cn.jixiao.document.table.Heading;
import cn.jixiao.document.table.LevelLabels;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A flat table as it stands in the document.
 *
 * @param above the rows before its heading: a title, the measure of all amounts
 * @param heading its cells
 * @param rows below the heading, in columns of the heading
 */
record FlatRows(List<Row> above, Row heading, List<Row> rows) {

    private static final int SAMPLE = 3;
    private static final int ABOVE = 5;

    /** The tables in those rows; each ends where the next begins. */
    static List<FlatRows> in(List<Row> all, FlatWords words) {
        var tables = new ArrayList<FlatRows>();
        var rows = new ArrayList<Row>();
        Heading heading = null;
        for (int i = 0; i < all.size(); i++) {
            var row = all.get(i);
            if (row.isTableRow() && words.makeTable(meanings(row, words))) {
                if (tables.isEmpty() || !sameColumns(tables.getLast().heading(), row)) {
                    rows = new ArrayList<>();
                    tables.add(new FlatRows(all.subList(Math.max(0, i - ABOVE), i), row, rows));
                }
                heading = new Heading(row);
            } else if (heading != null && !row.isBlank()) {
                rows.add(heading.align(row));
            }
        }
        return tables;
    }

    /** A heading that stands again on a new page is none of a new table. */
    private static boolean sameColumns(Row heading, Row other) {
        return heading.filled().cells().equals(other.filled().cells());
    }

    private static List<ColumnMeaning> meanings(Row row, FlatWords words) {
        return row.filled().cells().stream()
                .map(cell -> words.meaning(cell.text()))
                .toList();
    }

    /** How the table is read unless somebody knows better. */
    FlatTable guess(FlatWords words, Frames frames) {
        var cells = heading.filled().cells();
        var columns = new ArrayList<ColumnMeaning>();
        for (var cell : cells) {
            var meaning = words.meaning(cell.text());
            columns.add(columns.contains(meaning) ? Part.NOTHING : meaning);
        }
        var sample = rows.stream()
                .limit(SAMPLE)
                .map(row -> cells.stream().map(cell -> text(row, cell)).toList())
                .toList();
        return new FlatTable(
                heading.line(), cells.stream().map(Cell::text).toList(), columns, frame(columns, frames), sample);
    }

    /** The text of a row below one of the heading's cells. */
    String text(Row row, Cell under) {
        int column = heading.exact() ? heading.filled().cells().indexOf(under) : under.column();
        return row.cells().stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    /** The frame that knows most of the level names. */
    private FrameId frame(List<ColumnMeaning> columns, Frames frames) {
        return frames.all().stream()
                .filter(frame -> frame.subject() == Frame.Subject.PROJECT)
                .max(Comparator.comparingLong(frame -> known(columns, frame)))
                .map(Frame::id)
                .orElseThrow();
    }

    private long known(List<ColumnMeaning> columns, Frame frame) {
        var labels = new LevelLabels(frame);
        var dimension = under(columns, Part.DIMENSION);
        var aspect = under(columns, Part.ASPECT);
        return rows.stream()
                .filter(row -> (dimension != null
                                && labels.dimension(text(row, dimension)).isPresent())
                        || (aspect != null && labels.aspect(text(row, aspect)).isPresent()))
                .count();
    }

    private @Nullable Cell under(List<ColumnMeaning> columns, ColumnMeaning meaning) {
        int column = columns.indexOf(meaning);
        return column < 0 ? null : heading.filled().cells().get(column);
    }
}
