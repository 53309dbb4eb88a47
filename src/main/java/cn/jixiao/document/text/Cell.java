package cn.jixiao.document.text;

/**
 * A cell with something in it.
 *
 * @param column from 0
 * @param span how many columns it covers; 1 in a text, which knows of no merged cells
 * @param text without mark-up; paragraphs are separated by a line feed
 */
public record Cell(int column, int span, String text) {

    public Cell(int column, String text) {
        this(column, 1, text);
    }

    /** The column behind it. */
    public int end() {
        return column + span;
    }
}
