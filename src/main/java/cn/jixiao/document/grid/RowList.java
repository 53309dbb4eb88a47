package cn.jixiao.document.grid;

import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Collects the rows of a file: its tables and the paragraphs between them. */
public final class RowList {

    private static final Pattern GAP = Pattern.compile("\\t+|[ \\u3000]{4,}");

    private final Allowance allowance;
    private final List<Row> rows = new ArrayList<>();
    private final List<Caveat> caveats = new ArrayList<>();
    private int line;

    public RowList(Allowance allowance) {
        this.allowance = allowance;
    }

    /** The line that the next row gets, from 1. */
    public int nextLine() {
        return line + 1;
    }

    public void caveat(Caveat caveat) {
        caveats.add(caveat);
    }

    /** A paragraph outside of any table, parted at tabs and wide gaps; an empty one makes a blank row. */
    public void paragraph(String raw) {
        allowance.row();
        allowance.cell(raw);
        line++;
        var cells = new ArrayList<Cell>();
        for (var part : GAP.split(raw, -1)) {
            var text = CellText.of(part);
            if (!text.isEmpty()) {
                cells.add(new Cell(cells.size(), text));
            }
        }
        rows.add(new Row(line, Math.max(cells.size(), 1), cells));
    }

    public void blank() {
        paragraph("");
    }

    /**
     * A table, whose cells have been counted already; rows of it without a cell stay counted but are not listed, save one
     * that tells that they are there.
     */
    public void table(List<Spot> spots, int height) {
        var width = spots.stream()
                .mapToInt(spot -> spot.column() + spot.width())
                .max()
                .orElse(1);
        var cells = new TreeMap<Integer, List<Cell>>();
        var continued = new TreeMap<Integer, List<Cell>>();
        for (var spot : spots) {
            if (!spot.text().isEmpty()) {
                allowance.cells(spot.continuations());
                var cell = new Cell(spot.column(), spot.width(), spot.text());
                cells.computeIfAbsent(spot.row(), row -> new ArrayList<>()).add(cell);
                for (int row = spot.row() + 1; row < spot.row() + spot.height(); row++) {
                    continued.computeIfAbsent(row, r -> new ArrayList<>()).add(cell);
                }
            }
        }
        int previous = -1;
        for (var entry : cells.entrySet()) {
            int row = entry.getKey();
            if (row > previous + 1 && !continued.containsKey(row - 1)) {
                rows.add(new Row(line + row, width, List.of()));
            }
            allowance.row();
            rows.add(row(line + row + 1, width, entry.getValue(), continued.getOrDefault(row, List.of())));
            previous = row;
        }
        line += Math.max(height, previous + 1);
    }

    private static Row row(int line, int width, List<Cell> cells, List<Cell> continued) {
        var sorted =
                cells.stream().sorted(Comparator.comparingInt(Cell::column)).toList();
        var heading =
                sorted.size() == 1 && continued.isEmpty() && sorted.getFirst().span() >= width;
        return new Row(line, heading ? 1 : width, sorted, continued, true);
    }

    public Contents contents() {
        return new Contents(rows, caveats);
    }
}
