package cn.jixiao.document.page;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.CellText;
import cn.jixiao.document.grid.RowList;
import cn.jixiao.document.grid.Spot;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A table with all its pages. */
final class PrintedTable {

    /** Shorter cells go to the next page as a whole. */
    private static final int LINES_OF_A_TORN_CELL = 3;

    private final Allowance allowance;
    private final List<Spot> spots = new ArrayList<>();
    private final Map<Integer, List<TextLine>> lines = new HashMap<>();
    private final Set<List<String>> printed = new HashSet<>();
    private @Nullable RuledTable last;
    private Wrapping wrapping = new Wrapping(0, Double.MAX_VALUE);
    private int rows;

    PrintedTable(Allowance allowance) {
        this.allowance = allowance;
    }

    /** True where the table on the next page has the columns of this one, and its first row lacks or repeats a label. */
    boolean goesOnIn(RuledTable table) {
        if (last == null || !last.hasColumnsOf(table)) {
            return false;
        }
        measure(table);
        for (int row = 0; row < table.height(); row++) {
            var areas = table.row(row);
            if (!isRepeatedHeading(areas.stream().map(this::text).toList())) {
                return !areas.isEmpty() && isLabelAbove(areas.getFirst());
            }
        }
        return false;
    }

    private void measure(RuledTable table) {
        wrapping = Wrapping.of(IntStream.range(0, table.height())
                .mapToObj(table::row)
                .flatMap(List::stream)
                .toList());
    }

    void add(RuledTable table) {
        var goesOn = last != null;
        last = table;
        measure(table);
        for (int row = 0; row < table.height(); row++) {
            allowance.step();
            var areas = table.row(row);
            var texts = new ArrayList<>(areas.stream().map(this::text).toList());
            if (goesOn && isRepeatedHeading(texts)) {
                continue;
            }
            if (goesOn && goOn(areas, texts)) {
                goesOn = false;
                continue;
            }
            goesOn = false;
            printed.add(List.copyOf(texts));
            for (int i = 0; i < areas.size(); i++) {
                add(areas.get(i), texts.get(i));
            }
            rows++;
        }
    }

    /** A heading stands again on the new page; a row of content has at least a label left out there. */
    private boolean isRepeatedHeading(List<String> texts) {
        return printed.contains(texts) && texts.stream().noneMatch(String::isEmpty);
    }

    /**
     * Looks whether the first row of a page belongs to what the page before began: merged labels go on, and a row that was
     * torn apart is put together.
     *
     * @return true where nothing is left of the row
     */
    private boolean goOn(List<Area> areas, List<String> texts) {
        int labels = 0;
        while (labels < areas.size() && (isLabelAbove(areas.get(labels)) || isLabelCut(areas.get(labels)))) {
            labels++;
        }
        var rest = areas.subList(labels, areas.size()).stream()
                .filter(area -> !text(area).isEmpty())
                .toList();
        if (labels > 0 && !rest.isEmpty() && rest.stream().allMatch(area -> isTorn(area, areas.size()))) {
            rest.forEach(this::tear);
            return true;
        }
        for (int i = 0; i < labels; i++) {
            takeLabel(areas.get(i), texts, i);
        }
        return false;
    }

    /** True of a cell that is empty, or says again what the one above says, where that is merged down to here. */
    private boolean isLabelAbove(Area area) {
        int above = above(area);
        var text = text(area);
        return above >= 0 && (text.isEmpty() || text.equals(spots.get(above).text()));
    }

    /** True of the end of a label whose beginning fills the last line above. */
    private boolean isLabelCut(Area area) {
        int above = above(area);
        var before = above < 0 ? null : lines.get(above);
        return before != null
                && !text(area).isEmpty()
                && text(area).length() < spots.get(above).text().length()
                && wrapping.isFull(before.getLast(), area)
                && wrapping.isWrapped(before.getLast(), area.lines().getFirst(), area.right());
    }

    private void takeLabel(Area area, List<String> texts, int index) {
        if (!isLabelAbove(area)) {
            tear(area);
            texts.set(index, "");
        }
        if (texts.get(index).isEmpty()) {
            lengthen(area);
        }
    }

    /** In a row of label and value the value goes on; in others a text of several lines, if the last was full. */
    private boolean isTorn(Area area, int cells) {
        int above = above(area);
        var before = above < 0 ? null : lines.get(above);
        return before != null
                && (cells == 2
                        || (before.size() >= LINES_OF_A_TORN_CELL
                                && wrapping.isWrapped(
                                        before.getLast(), area.lines().getFirst(), area.right())));
    }

    private void tear(Area area) {
        int above = above(area);
        var start = spots.get(above);
        var before = lines.getOrDefault(above, area.lines()).getLast();
        var seam = wrapping.seam(before, area.lines().getFirst(), area.left(), area.right());
        var rest = wrapping.text(area.lines(), area.left(), area.right()).stripTrailing();
        spots.set(
                above,
                new Spot(start.row(), start.column(), start.height(), start.width(), start.text() + seam + rest));
        lines.put(above, area.lines());
    }

    private void lengthen(Area area) {
        int above = above(area);
        if (above >= 0) {
            var start = spots.get(above);
            int height = rows - start.row() + area.height();
            spots.set(above, new Spot(start.row(), start.column(), height, start.width(), start.text()));
        }
    }

    /** The cell in those columns that reaches down to the last row, or -1. */
    private int above(Area area) {
        for (int i = spots.size() - 1; i >= 0; i--) {
            var spot = spots.get(i);
            if (spot.column() == area.column() && spot.width() == area.width() && spot.row() + spot.height() >= rows) {
                return i;
            }
        }
        return -1;
    }

    private void add(Area area, String text) {
        allowance.cell(text);
        spots.add(new Spot(rows, area.column(), area.height(), area.width(), text));
        if (!text.isEmpty()) {
            lines.put(spots.size() - 1, area.lines());
        }
    }

    private String text(Area area) {
        return CellText.of(wrapping.text(area.lines(), area.left(), area.right()));
    }

    void finish(RowList list) {
        list.table(spots, rows);
    }
}
