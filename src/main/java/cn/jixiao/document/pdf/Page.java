package cn.jixiao.document.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page that is being filled from the top. */
final class Page {

    private static final double SHORT_SIDE = 595.28;
    private static final double LONG_SIDE = 841.89;
    private static final double SIDE_MARGIN = 45;
    private static final double TOP_MARGIN = 50;
    private static final double BOTTOM_MARGIN = 55;
    private static final double FOOTER = 28;
    private static final double FOOTER_SIZE = 9;

    private final double width;
    private final double height;
    private final List<Mark> marks = new ArrayList<>();
    private double y = TOP_MARGIN;

    Page(boolean landscape) {
        width = landscape ? LONG_SIDE : SHORT_SIDE;
        height = landscape ? SHORT_SIDE : LONG_SIDE;
    }

    double width() {
        return width;
    }

    double height() {
        return height;
    }

    double left() {
        return SIDE_MARGIN;
    }

    double usableWidth() {
        return width - 2 * SIDE_MARGIN;
    }

    /** Where the next thing begins. */
    double y() {
        return y;
    }

    void advance(double by) {
        y += by;
    }

    double remaining() {
        return height - BOTTOM_MARGIN - y;
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    List<Mark> marks() {
        return marks;
    }

    void number(int no, int of) {
        var text = "第 %d 页 共 %d 页".formatted(no, of);
        double x = (width - Typeface.get().width(text, FOOTER_SIZE)) / 2;
        add(new Mark.Words(text, x, height - FOOTER, FOOTER_SIZE, false));
    }
}
