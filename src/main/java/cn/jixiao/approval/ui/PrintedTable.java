package cn.jixiao.approval.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;

/** A table as forms print them, with lines between all cells. */
final class PrintedTable extends NativeTable {

    PrintedTable(List<String> headings) {
        addClassName("printed");
        var row = new NativeTableRow();
        for (var heading : headings) {
            var cell = new NativeTableHeaderCell(heading);
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        getHead().add(row);
    }

    NativeTableRow addRow(Component... cells) {
        var row = new NativeTableRow(cells);
        getBody().add(row);
        return row;
    }

    static NativeTableCell text(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("sentences");
        return cell;
    }

    static NativeTableCell amount(String text) {
        var cell = new NativeTableCell(text);
        cell.addClassName("amount");
        return cell;
    }
}
