package cn.jixiao.ui;

import cn.jixiao.account.DemoAccounts;
import cn.jixiao.account.DemoAccounts.DemoAccount;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** Who may be tried out in a demonstration. */
final class DemoAccountTable extends NativeTable {

    DemoAccountTable(DemoAccounts demo) {
        addClassName("demo-accounts");
        setCaptionText(getTranslation("ui.demo", demo.password()));
        getHead().add(headings());
        demo.accounts().forEach(account -> getBody().add(row(account)));
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        Stream.of("ui.login.username", "ui.demo.name", "ui.demo.duty", "ui.demo.organisation")
                .forEach(key -> row.add(new NativeTableHeaderCell(getTranslation(key))));
        return row;
    }

    private static NativeTableRow row(DemoAccount account) {
        var row = new NativeTableRow();
        Stream.of(account.username(), account.fullName(), account.duty(), account.organisation())
                .forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }
}
