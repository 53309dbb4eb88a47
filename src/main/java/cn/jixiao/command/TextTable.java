package cn.jixiao.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table for a terminal: the first column left-aligned, the others right-aligned; a Chinese character is two wide. */
final class TextTable {

    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    TextTable(String... headings) {
        row(headings);
    }

    void row(String... cells) {
        rows.add(Arrays.asList(cells));
    }

    List<String> lines() {
        var widths = IntStream.range(0, rows.getFirst().size())
                .map(column -> rows.stream()
                        .mapToInt(row -> width(row.get(column)))
                        .max()
                        .orElse(0))
                .toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private static String line(List<String> row, int[] widths) {
        return IntStream.range(0, row.size())
                .mapToObj(column -> padded(row.get(column), widths[column], column == 0))
                .collect(Collectors.joining(GAP));
    }

    private static String padded(String cell, int width, boolean left) {
        var blanks = " ".repeat(width - width(cell));
        return left ? cell + blanks : blanks + cell;
    }

    private static int width(String text) {
        return text.codePoints().map(c -> isWide(c) ? 2 : 1).sum();
    }

    private static boolean isWide(int codePoint) {
        return Character.isIdeographic(codePoint) || (codePoint >= 0x3000 && codePoint <= 0xFFEF);
    }
}
