package cn.jixiao.document.page;

import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.RowList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Puts the pages of a PDF together: a table that a page break cut is one again, page numbers are left out. */
final class PageJoin {

    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[-—–·\\s]*第?\\s*\\d{1,4}\\s*页?(?:[\\s,，/／]*(?:共|of)?\\s*\\d{1,4}\\s*页?)?[-—–·\\s]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private final RowList rows;
    private final Allowance allowance;
    private final Set<String> seen = new HashSet<>();
    private final List<TextLine> waiting = new ArrayList<>();
    private @Nullable PrintedTable open;

    PageJoin(RowList rows, Allowance allowance) {
        this.rows = rows;
        this.allowance = allowance;
    }

    void add(PageInk ink) {
        var tables = TableFinder.find(ink.rules());
        var loose = new ArrayList<Glyph>();
        for (var glyph : ink.glyphs()) {
            var area =
                    tables.stream().flatMap(table -> table.at(glyph).stream()).findFirst();
            area.ifPresentOrElse(cell -> cell.add(glyph), () -> loose.add(glyph));
        }
        var lines = new ArrayList<>(loose.isEmpty() ? List.<TextLine>of() : TextLine.of(loose));
        var first = true;
        for (var table : tables) {
            while (!lines.isEmpty() && lines.getFirst().baseline() < table.bottom()) {
                take(lines.removeFirst());
            }
            take(table, first);
            first = false;
        }
        lines.forEach(this::take);
    }

    private void take(TextLine line) {
        if (!PAGE_NUMBER.matcher(line.text()).matches()) {
            waiting.add(line);
        }
    }

    private void take(RuledTable table, boolean firstOfPage) {
        if (firstOfPage
                && open != null
                && open.goesOnIn(table)
                && waiting.stream().allMatch(this::isRepeated)) {
            waiting.clear();
            open.add(table);
            return;
        }
        finish();
        open = new PrintedTable(allowance);
        open.add(table);
    }

    private boolean isRepeated(TextLine line) {
        return seen.contains(key(line));
    }

    /** Hands over what waits: the open table, and the lines behind it. */
    void finish() {
        if (open != null) {
            open.finish(rows);
            open = null;
        }
        for (var line : waiting) {
            seen.add(key(line));
            rows.paragraph(line.columns());
        }
        waiting.clear();
    }

    private static String key(TextLine line) {
        return DIGITS.matcher(line.text()).replaceAll("");
    }
}
