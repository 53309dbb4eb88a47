package cn.jixiao.document.reading;

import cn.jixiao.document.text.Row;
import java.util.List;
import java.util.Optional;

/** The rows of one form, from its heading to the last row of its table. */
record FormBlock(Optional<Title> title, List<Row> rows) {

    FormBlock {
        rows = List.copyOf(rows);
    }

    int firstLine() {
        return rows.getFirst().line();
    }

    int lastLine() {
        return rows.getLast().line();
    }
}
