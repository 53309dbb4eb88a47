package cn.jixiao.document.reading;

import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the heading of 年度主要任务 puts its columns in a real table; its labels may stand in two rows. */
final class TaskColumns {

    private final Map<String, Cell> headings = new HashMap<>();
    private final Vocabulary.TaskWords words;

    TaskColumns(Vocabulary.TaskWords words) {
        this.words = words;
    }

    void take(Row row) {
        if (row.exact()) {
            row.cells().forEach(cell -> headings.put(key(cell), cell));
        }
    }

    /** True where name, content and at least one amount have their columns. */
    boolean areKnown() {
        return has(words.names()) && has(words.contents()) && (has(words.totals()) || has(words.fiscal()));
    }

    /** True of a row that has something but a heading in the column of names, once that is known. */
    boolean startsTask(Row row) {
        var name = text(row, words.names());
        return areKnown() && !name.isEmpty() && !words.names().contains(Label.key(name));
    }

    /** The text of the row in the column of one of these labels; empty where there is none. */
    String text(Row row, List<String> labels) {
        return labels.stream()
                .map(headings::get)
                .filter(heading -> heading != null)
                .flatMap(heading -> row.cells().stream()
                        .filter(cell -> cell.column() >= heading.column() && cell.column() < heading.end()))
                .map(Cell::text)
                .findFirst()
                .orElse("");
    }

    private boolean has(List<String> labels) {
        return labels.stream().anyMatch(headings::containsKey);
    }

    static String key(Cell cell) {
        return Label.key(cell.text()).replaceAll("[:,]", "");
    }
}
