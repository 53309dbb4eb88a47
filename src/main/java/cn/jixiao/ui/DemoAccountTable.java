package cn.jixiao.ui;

import cn.jixiao.account.DemoAccounts;
import cn.jixiao.account.DemoAccounts.Person;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.stream.Stream;

/** Who may be tried out in a demonstration. */
final class DemoAccountTable extends NativeTable {

    DemoAccountTable(DemoAccounts demo) {
        addClassName("demo-accounts");
        setCaptionText(getTranslation("ui.demo"));
        getHead().add(headings());
        demo.people().forEach(person -> getBody().add(row(person)));
    }

    private NativeTableRow headings() {
        var row = new NativeTableRow();
        Stream.of("ui.login.username", "ui.demo.name", "ui.demo.duty", "ui.demo.organisation", "ui.login.password")
                .forEach(key -> row.add(new NativeTableHeaderCell(getTranslation(key))));
        return row;
    }

    private NativeTableRow row(Person person) {
        var row = new NativeTableRow();
        Stream.of(
                        person.username(),
                        person.fullName(),
                        getTranslation(person.role()),
                        person.organisation(),
                        person.password())
                .forEach(text -> row.add(new NativeTableCell(text)));
        return row;
    }
}
