package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.FieldEditor.isReadable;

import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place.OfBudgetItem;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.AmountField;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;

/** 项目构成: what is spent under which category, with the sum beside the project's total. */
final class BudgetItemRows extends RowsEditor<BudgetItem> {

    private final Edit edit;
    private final Span sum = new Span();

    BudgetItemRows(TargetForm form, Edit edit) {
        super("approval.edit.item.add");
        this.edit = edit;
        addClassName("budget-items");
        sum.addClassName("rows-sum");
        sum.getElement().setAttribute("role", "status");
        add(sum);
        form.budgetItems().forEach(this::addRow);
        total(form);
    }

    /** Tells the sum again, and whether it is the total. */
    void total(TargetForm form) {
        var items = form.budgetItems().stream().map(BudgetItem::amount).reduce(Money.ZERO, Money::plus);
        var total = form.amount(Field.TOTAL_AMOUNT);
        var differs = total.isPresent() && !total.get().equals(items);
        sum.setText(Sums.beside(this, items, total));
        sum.setClassName("differs", differs);
    }

    @Override
    protected BudgetItem blank() {
        return new BudgetItem("", Money.ZERO);
    }

    @Override
    protected boolean isBlank(BudgetItem item) {
        return item.category().isBlank() && item.amount().isZero();
    }

    @Override
    protected Div row(Row<BudgetItem> row) {
        var category = lazily(new TextField(getTranslation("approval.edit.item.category")));
        category.setValue(row.value().category());
        category.addValueChangeListener(
                change -> row.set(new BudgetItem(change.getValue(), row.value().amount())));
        var amount = new AmountField(getTranslation("approval.edit.item.amount"));
        amount.setSuffix(getTranslation("approval.edit.yuan"));
        if (!isBlank(row.value())) {
            amount.setValue(row.value().amount());
        }
        amount.addValueChangeListener(change -> {
            if (isReadable(amount, change.getValue())) {
                row.set(new BudgetItem(
                        row.value().category(), Objects.requireNonNullElse(change.getValue(), Money.ZERO)));
            }
        });
        return new Div(category, amount);
    }

    @Override
    protected void mark(Div row, int number) {
        Spot.mark(row, new OfBudgetItem(number).text());
    }

    @Override
    protected void changed() {
        edit.accept(form -> form.withBudgetItems(values()));
    }
}
