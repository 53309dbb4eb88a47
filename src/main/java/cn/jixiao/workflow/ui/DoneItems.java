package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.ui.PagedGrid;
import java.util.Locale;
import java.util.Objects;

/** The columns of what was done (已办). */
final class DoneItems {

    private DoneItems() {}

    static void addColumnsTo(PagedGrid<InboxRow> list, Locale locale) {
        var grid = list.grid();
        InboxColumns.addSubject(grid);
        grid.addColumn(row ->
                        grid.getTranslation("workflow.outcome." + row.item().outcome()))
                .setHeader(grid.getTranslation("workflow.inbox.outcome"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.item().opinion())
                .setHeader(grid.getTranslation("workflow.inbox.opinion"))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.dateTime(Objects.requireNonNull(row.item().doneAt()), locale))
                .setHeader(grid.getTranslation("workflow.inbox.done-at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
