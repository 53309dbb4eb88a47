package cn.jixiao.document.ui;

import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;

/** A table of texts under headings. */
final class SimpleTable extends NativeTable {

    private final NativeTableBody body;

    SimpleTable(String... headings) {
        addClassName("plain-table");
        var head = getHead().addRow();
        for (var heading : headings) {
            head.add(new NativeTableHeaderCell(heading));
        }
        body = getBody();
    }

    /** @param doubtful marks the row as one to look at */
    void row(boolean doubtful, String... texts) {
        var row = new NativeTableRow();
        row.setClassName("doubtful", doubtful);
        for (var text : texts) {
            row.addDataCell().setText(text);
        }
        body.add(row);
    }
}
