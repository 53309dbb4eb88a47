package cn.jixiao.document.flat;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.document.ColumnMeaning.OfField;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.FormPreview;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.reading.Amounts;
import cn.jixiao.document.reading.FieldValues;
import cn.jixiao.document.reading.FieldValues.Value;
import cn.jixiao.document.reading.Findings;
import cn.jixiao.document.reading.FormFields;
import cn.jixiao.document.reading.Slot;
import cn.jixiao.document.reading.YearReader;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.Frame.Entry;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** One form out of the rows of a flat table that belong to one project. */
final class FlatForm {

    private final Frame frame;
    private final FlatColumns columns;
    private final List<Row> rows;
    private final Findings findings = new Findings();
    private final FieldValues values = new FieldValues();

    FlatForm(Frame frame, FlatColumns columns, List<Row> rows) {
        this.frame = frame;
        this.columns = columns;
        this.rows = rows;
    }

    FormPreview read(List<Caveat> caveats) {
        caveats.forEach(findings::caveat);
        var slots = slots();
        rows.forEach(row -> slots.forEach(slot -> take(slot, row)));
        columns.fields().stream().filter(field -> frame.entry(field).isEmpty()).forEach(this::unread);
        var fields = new FormFields(values, measure(), findings);
        var canonical = fields.read(slots);
        var form = new TargetForm(
                frame.id(),
                year(),
                fields.code(slots).orElse(null),
                canonical,
                List.of(),
                List.of(),
                new FlatIndicators(frame, columns, findings).read(rows));
        return new FormPreview(
                form, rows.getFirst().line(), rows.getLast().line(), "", findings.doubts(), findings.unread());
    }

    private List<Slot> slots() {
        var slots = new ArrayList<Slot>();
        for (var section : frame.sections()) {
            section.fields().stream().map(this::slot).forEach(slots::add);
        }
        slots.add(new Slot(null, columns.heading(Part.ORGANISATION_CODE)));
        return slots;
    }

    private Slot slot(Entry entry) {
        return new Slot(entry.field(), entry.label());
    }

    private String text(Row row, Slot slot) {
        return slot.field() == null
                ? columns.text(row, Part.ORGANISATION_CODE)
                : columns.text(row, new OfField(slot.field()));
    }

    private void take(Slot slot, Row row) {
        var text = text(row, slot);
        var before = values.get(slot);
        if (!text.isEmpty() && before.isEmpty()) {
            var heading = slot.field() == null ? slot.label() : columns.heading(new OfField(slot.field()));
            values.put(slot, new Value(text, row.line(), heading));
        } else if (!text.isEmpty() && !before.get().text().equals(text)) {
            findings.doubt(slot.place(), row.line(), "document.doubt.value-twice", slot.label(), text);
        }
    }

    /** A column that this frame has no place for. */
    private void unread(Field field) {
        var text = columns.text(rows.getFirst(), new OfField(field));
        if (!text.isEmpty()) {
            findings.unread(rows.getFirst().line(), new Cell(0, text));
        }
    }

    private AmountMeasure measure() {
        return columns.rows().above().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> Amounts.measureOfForm(cell.text()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(frame.amountsIn());
    }

    private FiscalYear year() {
        var above = columns.rows().above().stream().map(Row::text).toList();
        var inColumn = columns.text(rows.getFirst(), Part.YEAR);
        var printed = YearReader.in(inColumn)
                .or(() -> above.stream()
                        .flatMap(text -> YearReader.in(text).stream())
                        .findFirst());
        if (printed.isPresent()) {
            return printed.get();
        }
        var told = YearReader.fromDeadlines(rows).or(() -> YearReader.fromTexts(rows));
        var year = told.orElse(frame.from());
        var key = told.isPresent() ? "document.doubt.year-inferred" : "document.doubt.year-unknown";
        findings.doubt("year", rows.getFirst().line(), key, year);
        return year;
    }
}
