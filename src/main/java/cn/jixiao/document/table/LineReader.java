package cn.jixiao.document.table;

import cn.jixiao.document.reading.Findings;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Puts the content of the rows into name, target, explanation and note. A target that stands in a row of its own goes to the
 * name before it.
 */
final class LineReader {

    private static final Pattern POINTS = Pattern.compile("\\d{1,3}(\\.\\d{1,4})?");

    private final Columns columns;
    private final Looks looks;
    private final Findings findings;
    private final List<Line> lines = new ArrayList<>();
    private boolean targetAwaited;
    private int pairs;

    LineReader(Columns columns, Looks looks, Findings findings) {
        this.columns = columns;
        this.looks = looks;
        this.findings = findings;
    }

    List<Line> read(List<TableRow> rows) {
        for (var row : rows) {
            if (row.exact()) {
                placed(row);
            } else if (row.content().size() == 1) {
                lone(row, row.content().getFirst());
            } else if (row.hasContent()) {
                complete(row);
            }
        }
        return List.copyOf(lines);
    }

    private void placed(TableRow row) {
        if (row.hasContent()) {
            var line = new Line(
                    row,
                    row.at(columns.name()),
                    row.at(columns.target()),
                    blankAsNull(row.at(columns.explanationAt())),
                    blankAsNull(row.at(columns.noteAt())),
                    points(row, columns.points()),
                    false,
                    false);
            row.content().stream()
                    .filter(cell -> !columns.has(cell.column()))
                    .forEach(cell -> findings.unread(row.line(), cell));
            lines.add(line);
            targetAwaited = false;
        }
    }

    private static @Nullable BigDecimal points(TableRow row, int column) {
        var printed = Label.narrow(row.at(column));
        return POINTS.matcher(printed).matches() ? new BigDecimal(printed) : null;
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** True where names and targets have often stood in rows of their own: labels then no longer stand beside them. */
    boolean alternating() {
        return pairs > 1;
    }

    private void lone(TableRow row, Cell cell) {
        var text = cell.text();
        if (targetAwaited && (looks.mayBeTarget(text) || (alternating() && !looks.isName(text)))) {
            lines.add(lines.removeLast().withTarget(text));
            targetAwaited = false;
            pairs++;
            return;
        }
        var parts = looks.split(text, row.narrow());
        if (parts.isPresent()) {
            add(new Line(row, parts.get().getFirst(), parts.get().getLast(), null, null, null, true, false));
        } else if (looks.isMeasured(text)) {
            strayTarget(row, cell);
        } else {
            add(new Line(row, text, "", null, null, null, false, false));
        }
    }

    /** A target without a name makes a line where its label stands beside it; else nobody knows what it belongs to. */
    private void strayTarget(TableRow row, Cell cell) {
        if (row.hasLabel() && cell.column() >= columns.target()) {
            add(new Line(row, "", cell.text(), null, null, null, false, false));
        } else {
            findings.unread(row.line(), cell);
        }
    }

    private void complete(TableRow row) {
        var content = row.content();
        var name = content.getFirst();
        var second = content.get(1);
        if (content.size() == 2 && columns.content() > 2 && !looks.isTarget(second.text())) {
            var parts = looks.split(name.text(), false);
            if (parts.isPresent()) {
                addWithRest(
                        row,
                        parts.get().getFirst(),
                        parts.get().getLast(),
                        true,
                        name.column() + 1,
                        content.subList(1, 2));
                return;
            }
        }
        if (isBehindTarget(name, second)) {
            addWithRest(row, name.text(), "", false, name.column() + 1, content.subList(1, content.size()));
        } else {
            addWithRest(row, name.text(), second.text(), false, second.column(), content.subList(2, content.size()));
        }
    }

    /** True where the name stands in its column, the target's is empty and the next text is an explanation or a note. */
    private boolean isBehindTarget(Cell name, Cell second) {
        return name.column() == columns.name()
                && second.column() > columns.target()
                && columns.content() > 2
                && !looks.isMeasured(second.text());
    }

    private void addWithRest(
            TableRow row, String name, String target, boolean split, int targetColumn, List<Cell> rest) {
        String explanation = null;
        String note = null;
        for (var cell : rest) {
            var first = cell.column() - targetColumn <= 1;
            if (columns.explanation() && explanation == null && (first || !columns.note())) {
                explanation = cell.text();
            } else if (columns.note() && note == null) {
                note = cell.text();
            } else {
                findings.unread(row.line(), cell);
            }
        }
        add(new Line(row, name, target, explanation, note, null, split, false));
    }

    private void add(Line line) {
        lines.add(line);
        targetAwaited = line.target().isEmpty() && line.explanation() == null && line.note() == null;
    }
}
