package cn.jixiao.document.grid;

import cn.jixiao.document.text.Row;
import java.util.List;

/** What a file holds, whatever its kind: rows in reading order, and what is to be said about them. */
public record Contents(List<Row> rows, List<Caveat> caveats) {

    public Contents {
        rows = List.copyOf(rows);
        caveats = List.copyOf(caveats);
    }
}
