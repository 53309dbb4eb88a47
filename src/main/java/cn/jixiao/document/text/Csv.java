package cn.jixiao.document.text;

import java.util.ArrayList;
import java.util.List;

/** Rows whose cells part at commas; a cell in quotes may hold commas, quotes and line feeds. */
final class Csv {

    private static final int LINES_LOOKED_AT = 10;
    private static final int FEWEST_CELLS = 5;
    private static final int LONGEST_HEADING = 20;

    private final String text;
    private final List<Row> rows = new ArrayList<>();
    private final List<Cell> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int column;
    private int line = 1;
    private int startedOn = 1;

    private Csv(String text) {
        this.text = text;
    }

    /** True where one of the first lines is a heading of many short cells: Chinese prose uses commas of another kind. */
    static boolean looksLikeOne(String text) {
        return text.lines().limit(LINES_LOOKED_AT).anyMatch(Csv::isHeading);
    }

    private static boolean isHeading(String line) {
        var cells = line.split(",", -1);
        if (cells.length < FEWEST_CELLS || line.indexOf('\t') >= 0) {
            return false;
        }
        for (var cell : cells) {
            if (cell.isBlank() || cell.length() > LONGEST_HEADING) {
                return false;
            }
        }
        return true;
    }

    static List<Row> rows(String text) {
        return new Csv(text).read();
    }

    private List<Row> read() {
        var quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' && quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append(c);
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                endCell();
            } else if (c == '\n' && !quoted) {
                endRow();
            } else if (c != '\r') {
                cell.append(c);
            }
            line += c == '\n' ? 1 : 0;
        }
        endRow();
        return rows;
    }

    private void endCell() {
        var value = cell.toString().strip();
        if (!value.isEmpty()) {
            cells.add(new Cell(column, value));
        }
        column++;
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        rows.add(new Row(startedOn, column, cells));
        cells.clear();
        column = 0;
        startedOn = line + 1;
    }
}
