package cn.jixiao.document.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A table drawn with ruling lines: between two cells without a line they are one. */
final class RuledTable {

    private final double[] columns;
    private final double[] rows;
    private final List<Rule> rules;
    private final Area[][] areas;

    /**
     * @param columns where its upright lines stand, from left to right
     * @param rows where its level lines stand, from top to bottom
     */
    RuledTable(double[] columns, double[] rows, List<Rule> rules) {
        this.columns = columns;
        this.rows = rows;
        this.rules = rules;
        this.areas = new Area[rows.length - 1][columns.length - 1];
        for (int row = 0; row < areas.length; row++) {
            for (int column = 0; column < areas[row].length; column++) {
                if (areas[row][column] == null) {
                    area(row, column);
                }
            }
        }
    }

    private void area(int row, int column) {
        int width = 1;
        while (column + width < columns.length - 1
                && areas[row][column + width] == null
                && !isRuled(false, columns[column + width], middle(rows, row))) {
            width++;
        }
        int height = 1;
        while (row + height < rows.length - 1 && !isRuled(true, rows[row + height], middle(columns, column))) {
            height++;
        }
        var area = new Area(row, column, height, width, columns[column], columns[column + width]);
        for (int i = row; i < row + height; i++) {
            Arrays.fill(areas[i], column, column + width, area);
        }
    }

    private boolean isRuled(boolean level, double at, double through) {
        return rules.stream()
                .anyMatch(rule -> rule.level() == level
                        && Math.abs(rule.at() - at) <= Rule.SAME
                        && rule.from() < through
                        && through < rule.to());
    }

    private static double middle(double[] lines, int index) {
        return (lines[index] + lines[index + 1]) / 2;
    }

    double top() {
        return rows[0];
    }

    double bottom() {
        return rows[rows.length - 1];
    }

    int height() {
        return areas.length;
    }

    int width() {
        return columns.length - 1;
    }

    /** True where the other table has its columns in the same places. */
    boolean hasColumnsOf(RuledTable other) {
        if (columns.length != other.columns.length) {
            return false;
        }
        for (int i = 0; i < columns.length; i++) {
            if (Math.abs(columns[i] - other.columns[i]) > 2 * Rule.SAME) {
                return false;
            }
        }
        return true;
    }

    /** The cell in which the letter stands. */
    Optional<Area> at(Glyph glyph) {
        int column = index(columns, glyph.middle());
        int row = index(rows, glyph.waist());
        return row < 0 || column < 0 ? Optional.empty() : Optional.of(areas[row][column]);
    }

    private static int index(double[] lines, double place) {
        int index = Arrays.binarySearch(lines, place);
        int before = index >= 0 ? index : -index - 2;
        return before >= lines.length - 1 ? -1 : before;
    }

    /** The cells that start in that row, from left to right. */
    List<Area> row(int row) {
        var starting = new ArrayList<Area>();
        for (int column = 0; column < width(); column++) {
            var area = areas[row][column];
            if (area.row() == row && area.column() == column) {
                starting.add(area);
            }
        }
        return starting;
    }
}
