package cn.jixiao.document.page;

import java.util.ArrayList;
import java.util.List;

/** A cell of a ruled table on one page, with the letters in it. */
final class Area {

    private final int row;
    private final int column;
    private final int height;
    private final int width;
    private final double left;
    private final double right;
    private final List<Glyph> glyphs = new ArrayList<>();

    Area(int row, int column, int height, int width, double left, double right) {
        this.row = row;
        this.column = column;
        this.height = height;
        this.width = width;
        this.left = left;
        this.right = right;
    }

    void add(Glyph glyph) {
        glyphs.add(glyph);
    }

    List<TextLine> lines() {
        return glyphs.isEmpty() ? List.of() : TextLine.of(glyphs);
    }

    int row() {
        return row;
    }

    int column() {
        return column;
    }

    int height() {
        return height;
    }

    int width() {
        return width;
    }

    double left() {
        return left;
    }

    double right() {
        return right;
    }
}
