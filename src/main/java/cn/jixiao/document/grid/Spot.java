package cn.jixiao.document.grid;

/**
 * A cell of a grid, merged or not.
 *
 * @param row of its upper left corner, from 0
 * @param column of it, from 0
 * @param height rows it covers
 * @param width columns it covers
 */
public record Spot(int row, int column, int height, int width, String text) {

    /** The rows below its first that it covers. */
    int continuations() {
        return text.isEmpty() ? 0 : height - 1;
    }
}
