package cn.jixiao.library.ui;

import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The columns of the library. */
final class LibraryColumns {

    private LibraryColumns() {}

    static void addTo(Grid<LibraryRow> grid) {
        grid.addComponentColumn(LibraryColumns::name)
                .setHeader(grid.getTranslation("library.name"))
                .setFlexGrow(3);
        grid.addColumn(LibraryRow::target)
                .setHeader(grid.getTranslation("library.target"))
                .setFlexGrow(1);
        grid.addColumn(row -> row.heading().dimension() + " — " + row.heading().aspect())
                .setHeader(grid.getTranslation("library.heading"))
                .setFlexGrow(2);
        grid.addColumn(row -> Sentences.in(grid.getUI().orElseThrow().getLocale(), row.source()))
                .setHeader(grid.getTranslation("library.source"))
                .setFlexGrow(2);
    }

    private static Div name(LibraryRow row) {
        var name = new Span(row.name());
        name.addClassName("strong");
        var explanation = new Span(row.explanation());
        explanation.addClassName("hint");
        var cell = new Div(name, explanation);
        cell.addClassName("two-lines");
        return cell;
    }
}
