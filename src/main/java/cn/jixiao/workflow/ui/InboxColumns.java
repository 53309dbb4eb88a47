package cn.jixiao.workflow.ui;

import com.vaadin.flow.component.grid.Grid;

/** The columns that both lists of the inbox begin with. */
final class InboxColumns {

    private InboxColumns() {}

    static void addSubject(Grid<InboxRow> grid) {
        grid.addColumn(row -> grid.getTranslation(row.processKey()))
                .setHeader(grid.getTranslation("workflow.inbox.kind"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> grid.getTranslation(row.stepKey()))
                .setHeader(grid.getTranslation("workflow.inbox.step"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(row -> row.item().title())
                .setHeader(grid.getTranslation("workflow.inbox.title-column"))
                .setPartNameGenerator(row -> "strong")
                .setFlexGrow(3);
        grid.addComponentColumn(InboxRow::organisation)
                .setHeader(grid.getTranslation("workflow.inbox.organisation"))
                .setFlexGrow(2);
    }
}
