package cn.jixiao.document.pdf;

/** Something drawn on a page; positions in points from the top left. */
sealed interface Mark {

    /** @param baseline distance of the line of writing from the top */
    record Words(String text, double x, double baseline, double size, boolean bold) implements Mark {}

    record Frame(double x, double y, double width, double height) implements Mark {}
}
