package cn.jixiao.document.paper;

import java.util.List;

/**
 * A4 pages with one title. The tables of a sheet stand under each other on the same columns, as on the printed forms.
 *
 * @param name of the workbook's sheet
 * @param columns the columns' widths in relation to each other
 * @param captions the lines under the title
 */
public record Sheet(
        String name,
        Orientation orientation,
        String title,
        List<Integer> columns,
        List<Caption> captions,
        List<Block> blocks) {

    public enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    public Sheet {
        columns = List.copyOf(columns);
        captions = List.copyOf(captions);
        blocks = List.copyOf(blocks);
    }

    public boolean isLandscape() {
        return orientation == Orientation.LANDSCAPE;
    }

    /** The share of the page's width that so many columns take from the given one on, between 0 and 1. */
    public double share(int from, int count) {
        double all = columns.stream().mapToInt(Integer::intValue).sum();
        return columns.subList(from, from + count).stream()
                        .mapToInt(Integer::intValue)
                        .sum()
                / all;
    }
}
