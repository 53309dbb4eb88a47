package cn.jixiao.workflow.ui;

import cn.jixiao.ui.Formats;
import cn.jixiao.ui.PagedGrid;
import java.util.Locale;

/** The columns of what was sent for information (抄送). */
final class CopyItems {

    private CopyItems() {}

    static void addColumnsTo(PagedGrid<CopyRow> list, Locale locale) {
        var grid = list.grid();
        grid.addColumn(row -> grid.getTranslation(row.subject().processKey()))
                .setHeader(grid.getTranslation("workflow.inbox.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.subject().item().title())
                .setHeader(grid.getTranslation("workflow.inbox.title-column"))
                .setPartNameGenerator(row -> row.copy().isRead() ? null : "strong")
                .setFlexGrow(3);
        grid.addComponentColumn(row -> row.subject().organisation())
                .setHeader(grid.getTranslation("workflow.inbox.organisation"))
                .setFlexGrow(2);
        grid.addColumn(row -> row.copy().sentName())
                .setHeader(grid.getTranslation("workflow.inbox.copies.from"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.copy().note())
                .setHeader(grid.getTranslation("workflow.inbox.copies.note"))
                .setFlexGrow(2);
        grid.addColumn(row -> Formats.dateTime(row.copy().sentAt(), locale))
                .setHeader(grid.getTranslation("workflow.inbox.copies.at"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> grid.getTranslation(
                        row.copy().isRead() ? "workflow.inbox.copies.read" : "workflow.inbox.copies.unread"))
                .setHeader(grid.getTranslation("workflow.inbox.copies.state"))
                .setAutoWidth(true)
                .setFlexGrow(0);
    }
}
