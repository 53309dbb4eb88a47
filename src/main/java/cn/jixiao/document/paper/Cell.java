package cn.jixiao.document.paper;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param columns how many columns it takes
 * @param rows how many rows it takes
 * @param shown what of the form it shows; null for a label
 */
public record Cell(
        Content content,
        int columns,
        int rows,
        Style style,
        @Nullable Shown shown) {

    /** How a cell looks. */
    public enum Style {
        /** The name of a value beside it. */
        LABEL,
        /** The name of a part of the form, across it. */
        HEADING,
        /** The name of a column, above it. */
        COLUMN,
        /** Text from the left. */
        TEXT,
        /** A word or a figure in the middle. */
        CENTRED,
        /** A figure from the right. */
        FIGURE
    }

    public static Cell label(String text) {
        return new Cell(Content.of(text), 1, 1, Style.LABEL, null);
    }

    public static Cell heading(String text) {
        return new Cell(Content.of(text), 1, 1, Style.HEADING, null);
    }

    public static Cell column(String text) {
        return new Cell(Content.of(text), 1, 1, Style.COLUMN, null);
    }

    public static Cell text(String text) {
        return new Cell(Content.of(text), 1, 1, Style.TEXT, null);
    }

    public static Cell centred(Content content) {
        return new Cell(content, 1, 1, Style.CENTRED, null);
    }

    public static Cell centred(String text) {
        return centred(Content.of(text));
    }

    public static Cell figure(Content content) {
        return new Cell(content, 1, 1, Style.FIGURE, null);
    }

    /** Across so many columns. */
    public Cell across(int columns) {
        return new Cell(content, columns, rows, style, shown);
    }

    /** Down so many rows. */
    public Cell down(int rows) {
        return new Cell(content, columns, rows, style, shown);
    }

    public Cell showing(Shown shown) {
        return new Cell(content, columns, rows, style, shown);
    }
}
