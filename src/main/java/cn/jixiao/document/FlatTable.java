package cn.jixiao.document;

import cn.jixiao.form.FrameId;
import java.util.ArrayList;
import java.util.List;

/**
 * A table of one row per indicator and how it is read. The columns' meanings are guessed from their headings; whoever knows
 * better may read the document again with others.
 *
 * @param line line of the heading: what tells the tables of a document apart
 * @param headings of the columns, as printed
 * @param columns what each of them means
 * @param frame of all its forms
 * @param sample the first rows below the heading
 */
public record FlatTable(
        int line, List<String> headings, List<ColumnMeaning> columns, FrameId frame, List<List<String>> sample) {

    public FlatTable {
        headings = List.copyOf(headings);
        columns = List.copyOf(columns);
        sample = sample.stream().map(List::copyOf).toList();
    }

    public FlatTable with(FrameId other) {
        return new FlatTable(line, headings, columns, other, sample);
    }

    /** The same table with that column read as something else. */
    public FlatTable with(int column, ColumnMeaning meaning) {
        var changed = new ArrayList<>(columns);
        changed.set(column, meaning);
        return new FlatTable(line, headings, changed, frame, sample);
    }
}
