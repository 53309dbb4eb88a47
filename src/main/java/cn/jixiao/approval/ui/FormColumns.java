package cn.jixiao.approval.ui;

import cn.jixiao.common.Money;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The columns of the list of forms. */
final class FormColumns {

    private FormColumns() {}

    static void addTo(Grid<FormRow> grid, Locale locale) {
        grid.addColumn(row -> name(grid, row))
                .setHeader(grid.getTranslation("approval.forms.name"))
                .setPartNameGenerator(row -> "strong")
                .setFlexGrow(3);
        grid.addComponentColumn(FormRow::organisation)
                .setHeader(grid.getTranslation("approval.forms.organisation"))
                .setFlexGrow(2);
        narrow(grid.addColumn(row -> row.form().year()), "approval.forms.year");
        narrow(grid.addColumn(row -> amount(row.form().totalAmount())), "approval.forms.amount")
                .setTextAlign(ColumnTextAlign.END)
                .setPartNameGenerator(row -> "amount");
        narrow(grid.addComponentColumn(row -> StageBadge.of(row.form().stage(), locale)), "approval.forms.stage");
        narrow(grid.addColumn(row -> Formats.dateTime(row.form().savedAt(), locale)), "approval.forms.saved-at");
        narrow(grid.addColumn(row -> row.form().savedBy()), "approval.forms.saved-by");
    }

    private static Grid.Column<FormRow> narrow(Grid.Column<FormRow> column, String header) {
        return column.setHeader(column.getGrid().getTranslation(header))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }

    private static String name(Grid<FormRow> grid, FormRow row) {
        return row.form().name().isEmpty()
                ? grid.getTranslation("approval.unnamed")
                : row.form().name();
    }

    private static String amount(@Nullable Money amount) {
        return amount == null ? "" : Formats.amount(amount);
    }
}
