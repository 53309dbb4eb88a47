package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.PrintedTable.amount;
import static cn.jixiao.approval.ui.PrintedTable.text;

import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Place;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;

/** What the money is spent on (项目构成), with its sum. */
final class BudgetTable extends Section {

    BudgetTable(List<BudgetItem> items, Spots spots) {
        addClassName("sheet");
        add(new H2(getTranslation("approval.budget")));
        if (items.isEmpty()) {
            add(new Paragraph(getTranslation("approval.rows.none")));
            return;
        }
        var table = new PrintedTable(
                List.of(getTranslation("approval.budget.category"), getTranslation("approval.budget.amount")));
        table.addClassName("of-budget");
        for (int i = 0; i < items.size(); i++) {
            var place = new Place.OfBudgetItem(i + 1).text();
            var item = items.get(i);
            spots.mark(place, row(table, item, place, spots));
        }
        var sum = items.stream().map(BudgetItem::amount).reduce(Money.ZERO, Money::plus);
        table.addRow(text(getTranslation("approval.budget.sum")), amount(Formats.amount(sum)))
                .addClassName("sum");
        add(table);
    }

    private static NativeTableRow row(PrintedTable table, BudgetItem item, String place, Spots spots) {
        var category = new NativeTableCell(spots.headed(item.category(), place), spots.notes(place));
        return table.addRow(category, amount(Formats.amount(item.amount())));
    }
}
