package cn.jixiao.document.text;

import cn.jixiao.common.RuleBroken;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a text into rows of cells: columns part at tabs, at the bars of a Markdown table, at HTML cells, or at the
 * commas of a table that starts with a heading.
 */
public final class Rows {

    private static final Pattern LINE_END = Pattern.compile("\\r\\n|[\\n\\r\\f\\u000b\\u0085\\u2028\\u2029]");
    private static final Pattern RULE = Pattern.compile("[-=_*:—\\s]{2,}");
    private static final Pattern HEADING = Pattern.compile("^\\s*#{1,6}\\s*");
    private static final Pattern BAR = Pattern.compile("\\|");
    private static final Pattern TAB = Pattern.compile("\\t");
    private static final Pattern HTML_CELL = Pattern.compile("(?i)</t[dh]>\\s*<t[dh][^<>]{0,200}>");
    private static final Pattern HTML_ROW = Pattern.compile("(?i)</tr>");

    /** No form is as wide; what follows stays together in the last cell. */
    private static final int MOST_COLUMNS = 16;

    private Rows() {}

    /** Breaks {@code document.too-long} where the text has more lines than that. */
    public static List<Row> of(String text, int maxLines) {
        if (text.chars().filter(c -> c == '\n' || c == '\r').count() > maxLines) {
            throw new RuleBroken("document.too-long", maxLines);
        }
        if (Csv.looksLikeOne(text)) {
            return Csv.rows(text);
        }
        var rows = new ArrayList<Row>();
        var lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            for (String line : htmlRows(lines[i])) {
                rows.add(row(i + 1, line));
            }
        }
        return rows;
    }

    private static String[] htmlRows(String line) {
        return line.contains("</td>") || line.contains("</th>")
                ? HTML_ROW.split(HTML_CELL.matcher(line).replaceAll("\t"))
                : new String[] {line};
    }

    private static Row row(int number, String line) {
        var columns = columns(line);
        var cells = new ArrayList<Cell>();
        for (int i = 0; i < columns.length; i++) {
            var text = columns[i].isBlank() ? "" : Markup.strip(columns[i]);
            if (!text.isEmpty() && !RULE.matcher(text).matches()) {
                cells.add(new Cell(i, text));
            }
        }
        return new Row(number, columns.length, cells);
    }

    private static String[] columns(String line) {
        if (line.indexOf('\t') >= 0) {
            return TAB.split(line, MOST_COLUMNS);
        }
        var trimmed = line.strip();
        if (trimmed.length() > 2 && trimmed.startsWith("|") && trimmed.endsWith("|")) {
            return BAR.split(trimmed.substring(1, trimmed.length() - 1), MOST_COLUMNS);
        }
        return new String[] {HEADING.matcher(line).replaceFirst("")};
    }
}
