package cn.jixiao.document.flat;

import cn.jixiao.document.FlatTable;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frames;
import java.util.ArrayList;
import java.util.List;

/** Reads the forms of all flat tables of a document. */
public final class FlatReader {

    private final Frames frames;
    private final FlatWords words;

    public FlatReader(Frames frames) {
        this.frames = frames;
        this.words = FlatWords.load(frames);
    }

    /**
     * What the flat tables of a document hold.
     *
     * @param from line of the first of them: what stands above belongs to other forms
     */
    public record Result(List<FormPreview> forms, List<FlatTable> tables, int from) {

        /** The rows above the first flat table. */
        public Contents without(Contents contents) {
            return new Contents(
                    contents.rows().stream().filter(row -> row.line() < from).toList(), contents.caveats());
        }
    }

    /** @param known tables whose columns somebody has corrected; the others are read as their headings say */
    public Result read(Contents contents, List<FlatTable> known) {
        var forms = new ArrayList<FormPreview>();
        var tables = new ArrayList<FlatTable>();
        for (var rows : FlatRows.in(contents.rows(), words)) {
            var table = known.stream()
                    .filter(candidate -> candidate.line() == rows.heading().line())
                    .findFirst()
                    .orElseGet(() -> rows.guess(words, frames));
            tables.add(table);
            forms.addAll(forms(rows, table, contents));
        }
        int from = tables.isEmpty() ? Integer.MAX_VALUE : tables.getFirst().line();
        return new Result(forms, tables, from);
    }

    private List<FormPreview> forms(FlatRows rows, FlatTable table, Contents contents) {
        var forms = new ArrayList<FormPreview>();
        var columns = new FlatColumns(rows, table);
        var group = new ArrayList<Row>();
        for (var row : rows.rows()) {
            if (words.isTotal(row.first().text())) {
                continue;
            }
            if (!group.isEmpty() && columns.startsProject(group.getFirst(), row)) {
                forms.add(form(columns, group, contents));
                group = new ArrayList<>();
            }
            group.add(row);
        }
        if (!group.isEmpty()) {
            forms.add(form(columns, group, contents));
        }
        return forms;
    }

    private FormPreview form(FlatColumns columns, List<Row> group, Contents contents) {
        var caveats = contents.caveats().stream()
                .filter(caveat -> caveat.line() == 0
                        || (caveat.line() >= group.getFirst().line()
                                && caveat.line() <= group.getLast().line()))
                .toList();
        return new FlatForm(frames.get(columns.frame()), columns, group).read(caveats);
    }
}
