package cn.jixiao.document.page;

/**
 * A letter on a page, in points from the page's upper left corner.
 *
 * @param left where it starts
 * @param baseline on which it stands
 * @param width how far the next letter stands behind it
 * @param size of its font
 */
record Glyph(String text, double left, double baseline, double width, double size) {

    double right() {
        return left + width;
    }

    double middle() {
        return left + width / 2;
    }

    /** A height at which the letter surely has ink. */
    double waist() {
        return baseline - size / 3;
    }

    boolean isBlank() {
        return text.isBlank();
    }
}
