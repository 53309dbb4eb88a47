package cn.jixiao.document.reading;

import cn.jixiao.document.text.Row;
import java.util.List;
import java.util.regex.Pattern;

/** Cuts off what follows a form's last row: chapters, other tables, blank lines. */
final class FormEnd {

    private static final Pattern CHAPTER = Pattern.compile("第[一二三四五六七八九十]{1,3}(部分|章|节).*|.{2,40}表");

    private final KnownLabels known;

    FormEnd(KnownLabels known) {
        this.known = known;
    }

    FormBlock trim(FormBlock block) {
        var rows = block.rows();
        int table = firstTableRow(rows);
        int last = lastLabel(rows, table);
        last = table < rows.size() ? lastTableRow(rows, last) : lastTextRow(rows, last);
        return new FormBlock(block.title(), rows.subList(0, last + 1));
    }

    private int firstTableRow(List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            if (known.isTableHeading(rows.get(i))) {
                return i;
            }
        }
        return rows.size();
    }

    private int lastLabel(List<Row> rows, int table) {
        int last = 0;
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (i > table && isChapter(row)) {
                return last;
            }
            if (known.hasLevel(row)
                    || known.isTableHeading(row)
                    || !known.heads(row).isEmpty()) {
                last = i;
            }
        }
        return last;
    }

    /** Rows without a label go on after the last label, over a page break too if their first cell is empty. */
    private static int lastTableRow(List<Row> rows, int from) {
        int last = from;
        boolean pageBreak = false;
        for (int i = from + 1; i < rows.size(); i++) {
            var row = rows.get(i);
            if (row.isBlank()) {
                pageBreak = true;
            } else if (!row.isTableRow() || (pageBreak && row.first().column() == 0)) {
                break;
            } else {
                last = i;
            }
        }
        return last;
    }

    private static int lastTextRow(List<Row> rows, int from) {
        int last = from;
        for (int i = from + 1; i < rows.size() && !rows.get(i).isBlank(); i++) {
            last = i;
        }
        return last;
    }

    private static boolean isChapter(Row row) {
        return !row.isTableRow()
                && row.isLone()
                && CHAPTER.matcher(row.text().replace(" ", "")).matches()
                && !row.text().contains("绩效目标");
    }
}
