package cn.jixiao.adjustment.ui;

import cn.jixiao.approval.ui.StageBadge;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.grid.Grid;
import java.util.Locale;

/** The columns of the list of adjustments. */
final class AdjustmentColumns {

    private AdjustmentColumns() {}

    static void addTo(Grid<AdjustmentRow> grid, Locale locale) {
        grid.addColumn(row -> row.adjustment().title())
                .setHeader(grid.getTranslation("adjustment.list.project"))
                .setPartNameGenerator(row -> "strong")
                .setFlexGrow(2);
        grid.addComponentColumn(AdjustmentRow::organisation)
                .setHeader(grid.getTranslation("adjustment.list.organisation"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.adjustment().reason())
                .setHeader(grid.getTranslation("adjustment.list.reason"))
                .setFlexGrow(3);
        narrow(grid.addColumn(row -> row.adjustment().year()), "adjustment.list.year");
        narrow(
                grid.addComponentColumn(row -> StageBadge.of(row.adjustment().stage(), locale)),
                "adjustment.list.stage");
        narrow(grid.addColumn(row -> Formats.dateTime(row.adjustment().savedAt(), locale)), "adjustment.list.saved-at");
        narrow(grid.addColumn(row -> row.adjustment().savedBy()), "adjustment.list.saved-by");
    }

    private static void narrow(Grid.Column<AdjustmentRow> column, String header) {
        column.setHeader(column.getGrid().getTranslation(header))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
