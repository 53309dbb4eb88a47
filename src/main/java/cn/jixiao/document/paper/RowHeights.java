package cn.jixiao.document.paper;

import java.util.List;

/** The heights of a table's rows, so that every cell shows its whole text. */
public final class RowHeights {

    private RowHeights() {}

    /** The height that a cell of so many rows takes. */
    public record Need(int rows, double height) {}

    /**
     * The least heights in which every cell fits; what a merged cell needs beyond its rows falls to the last of them.
     *
     * @param least height of a row with nothing in it
     * @param rows of each row the cells that begin in it
     */
    public static double[] of(double least, List<List<Need>> rows) {
        var heights = new double[rows.size()];
        for (int row = 0; row < heights.length; row++) {
            heights[row] = rows.get(row).stream()
                    .filter(need -> need.rows() == 1)
                    .mapToDouble(Need::height)
                    .reduce(least, Math::max);
        }
        for (int row = 0; row < heights.length; row++) {
            for (var need : rows.get(row)) {
                heights[row + need.rows() - 1] += Math.max(0, need.height() - sum(heights, row, need.rows()));
            }
        }
        return heights;
    }

    private static double sum(double[] heights, int from, int count) {
        double sum = 0;
        for (int row = from; row < from + count; row++) {
            sum += heights[row];
        }
        return sum;
    }
}
