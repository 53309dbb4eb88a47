package cn.jixiao.document.reading;

import cn.jixiao.document.reading.FieldValues.Value;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Field;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the labels and values of a form's head and its long texts, row after row. */
final class FieldReader {

    private final FrameLabels labels;
    private final Findings findings;
    private final LostLabels lost;
    private final FieldValues values = new FieldValues();

    private @Nullable Slot current;
    private @Nullable Row strayRow;
    private boolean nameMissing;

    FieldReader(FrameLabels labels, Findings findings) {
        this.labels = labels;
        this.findings = findings;
        this.lost = new LostLabels(labels, values);
    }

    FieldValues read(List<Row> rows) {
        lost.lookAhead(rows);
        rows.forEach(this::row);
        dropStrayRow();
        return values;
    }

    private void row(Row row) {
        var cells = row.cells();
        if (labels.isHeading(row.first().text())
                && labels.slot(row.first().text()).isEmpty()) {
            cells = cells.subList(1, cells.size());
            current = null;
        }
        if (cells.isEmpty() || goesOn(row)) {
            return;
        }
        var slot = slotIn(cells.getFirst(), row);
        if (slot.isPresent() && slot.get().isLong()) {
            longText(slot.get(), cells, row);
        } else if (slot.isPresent()
                || cells.stream()
                        .skip(1)
                        .anyMatch(cell -> labels.slot(cell.text()).isPresent())) {
            pairs(new PairRow(row.line(), cells, slot, labels, lost.alsoValues(row)));
        } else if (!labelWithValue(row)) {
            unlabelled(row, cells);
        }
    }

    /** True of a row beside a long text's label that is merged down to it: one more paragraph, whatever it reads like. */
    private boolean goesOn(Row row) {
        if (current == null || row.continued().stream().noneMatch(this::isCurrent)) {
            return false;
        }
        values.appendParagraph(current, textOf(row.cells()), row.line());
        return true;
    }

    private boolean isCurrent(Cell cell) {
        return labels.slot(cell.text()).filter(slot -> slot.equals(current)).isPresent();
    }

    private Optional<Slot> slotIn(Cell cell, Row row) {
        var whole = labels.slot(cell.text());
        if (whole.isPresent() || cell.column() > 0) {
            return whole;
        }
        var cut = labels.cutSlot(cell.text()).filter(slot -> !lost.isPrinted(slot));
        cut.ifPresent(slot ->
                findings.doubt(slot.place(), row.line(), "document.doubt.label-cut", cell.text(), slot.label()));
        return cut;
    }

    private void longText(Slot slot, List<Cell> cells, Row row) {
        dropStrayRow();
        values.labelSeen(slot);
        current = slot;
        if (cells.size() > 1) {
            values.append(slot, textOf(cells.subList(1, cells.size())), row.line());
        }
    }

    private void pairs(PairRow row) {
        current = null;
        row.slots().forEach(values::labelSeen);
        row.fill((slot, value) -> put(slot, value, row.line()));
        nameMissing |= row.empty().stream().anyMatch(slot -> slot.is(Field.NAME));
        for (var stray : row.strays()) {
            var slot = row.home(stray).or(() -> lost.before(row, stray));
            if (slot.isPresent() && !values.has(slot.get())) {
                var key = values.isLabelled(slot.get()) ? "document.doubt.cells-swapped" : "document.doubt.label-lost";
                findings.doubt(slot.get().place(), row.line(), key, slot.get().label());
                put(slot.get(), stray.text(), row.line());
            } else {
                findings.unread(row.line(), stray);
            }
        }
        takeStrayName();
    }

    private void put(Slot slot, String text, int line) {
        var before = values.get(slot);
        if (before.isPresent() && !before.get().text().equals(text)) {
            findings.doubt(slot.place(), line, "document.doubt.value-twice", slot.label(), text);
            return;
        }
        values.put(slot, new Value(text, line, slot.label()));
    }

    /** A label and its value in one cell: 备注 无. */
    private boolean labelWithValue(Row row) {
        var text = row.first().text();
        int cut = text.replace('：', ' ').replace(':', ' ').indexOf(' ');
        if (!row.isLone() || cut < 2 || cut > 20) {
            return false;
        }
        var slot = labels.slot(text.substring(0, cut));
        slot.ifPresent(found -> {
            values.labelSeen(found);
            var value = text.substring(cut + 1).strip();
            if (found.isLong()) {
                values.append(found, value, row.line());
            } else {
                put(found, value, row.line());
            }
            current = found.isLong() ? found : null;
        });
        return slot.isPresent();
    }

    private void unlabelled(Row row, List<Cell> cells) {
        var text = textOf(cells);
        var inside = lost.insideText(text);
        if (inside.isPresent()) {
            current = inside.get();
            values.labelSeen(inside.get());
            findings.doubt(
                    inside.get().place(),
                    row.line(),
                    "document.doubt.label-inside",
                    inside.get().label());
            values.append(inside.get(), lost.withoutLabel(text, inside.get()), row.line());
        } else if (current != null) {
            var slot = values.has(current) ? lost.after(current) : Optional.<Slot>empty();
            slot.ifPresent(found -> {
                current = found;
                values.labelSeen(found);
                findings.doubt(found.place(), row.line(), "document.doubt.label-lost", found.label());
            });
            values.append(current, text, row.line());
        } else {
            stray(row);
        }
    }

    private void stray(Row row) {
        dropStrayRow();
        var bare = new PairRow(row.line(), row.cells(), Optional.empty(), labels, Set.of());
        if (lost.before(bare, row.first()).isPresent()) {
            pairs(bare);
            return;
        }
        if (row.isLone()) {
            strayRow = row;
            takeStrayName();
        } else {
            findings.unread(row);
        }
    }

    /** A lone cell beside a name without a value is the name. */
    private void takeStrayName() {
        if (strayRow == null) {
            return;
        }
        var name = labels.slots().stream().filter(slot -> slot.is(Field.NAME)).findFirst();
        if (nameMissing && name.isPresent() && !values.has(name.get())) {
            findings.doubt(
                    name.get().place(),
                    strayRow.line(),
                    "document.doubt.name-apart",
                    name.get().label());
            put(name.get(), strayRow.text(), strayRow.line());
            strayRow = null;
        }
    }

    private void dropStrayRow() {
        if (strayRow != null) {
            findings.unread(strayRow);
            strayRow = null;
        }
    }

    private static String textOf(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
}
