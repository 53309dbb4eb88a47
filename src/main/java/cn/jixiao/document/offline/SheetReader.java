package cn.jixiao.document.offline;

import static cn.jixiao.document.offline.FormLayout.FIRST;
import static cn.jixiao.document.offline.FormLayout.KEY;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.offline.Line.Part;
import cn.jixiao.form.Frame.AmountMeasure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.jspecify.annotations.Nullable;

/**
 * Reads the rows of a returned sheet. They are found by the key in their hidden cell, so that rows may have been moved or
 * inserted; a row that is gone or stands twice, and a column that moved, are told.
 */
final class SheetReader {

    private final Sheet sheet;
    private final SlotReader slots;
    private final Map<String, Line> expected = new HashMap<>();
    private final List<FilledLine> filled = new ArrayList<>();
    private final List<Complaint> complaints = new ArrayList<>();

    private SheetReader(Sheet sheet, List<Line> lines, AmountMeasure measure) {
        this.sheet = sheet;
        this.slots = new SlotReader(measure);
        lines.stream().filter(line -> !line.key().isEmpty()).forEach(line -> expected.put(line.key(), line));
    }

    /** What was read, and why some of it could not be. */
    record Result(List<FilledLine> lines, List<Complaint> complaints) {}

    static Result read(Sheet sheet, List<Line> lines, AmountMeasure measure) {
        var reader = new SheetReader(sheet, lines, measure);
        Set<String> seen = new HashSet<>();
        for (var row : sheet) {
            var line = reader.expected.get(IdentitySheet.text(row, KEY));
            if (line != null) {
                reader.take(line, row, seen.add(line.key()));
            }
        }
        lines.stream()
                .filter(line -> !line.key().isEmpty() && !line.isSpare() && !seen.contains(line.key()))
                .forEach(reader::missing);
        return new Result(List.copyOf(reader.filled), List.copyOf(reader.complaints));
    }

    /** A copied spare row is one more spare row; any other row stands once. */
    private void take(Line line, Row row, boolean first) {
        if (!first && !(line.part() instanceof Part.New)) {
            complain(row.getRowNum(), FIRST, "", Message.of("document.offline.row-twice"));
        } else if (first && hasMoved(line, row)) {
            complain(row.getRowNum(), FIRST, "", Message.of("document.offline.columns-moved"));
        } else {
            filled.add(new FilledLine(
                    line,
                    row.getRowNum(),
                    line.slots().stream().map(slot -> value(slot, row)).toList()));
        }
    }

    private String value(Slot slot, Row row) {
        try {
            return slots.read(slot, row.getCell(slot.column()));
        } catch (RuleBroken refusal) {
            complain(
                    row.getRowNum(),
                    slot.column(),
                    slot.label(),
                    refusal.messages().getFirst());
            return slot.before();
        }
    }

    /** Labels of level 1 and 2 stand once for many rows, so they move with another row; the others stay in theirs. */
    private static boolean hasMoved(Line line, Row row) {
        return line.labels().stream()
                .filter(label -> label.look() == Line.Look.NAME)
                .anyMatch(label -> !label.text().equals(printed(row.getCell(label.column()))));
    }

    private static String printed(@Nullable Cell cell) {
        return cell != null && cell.getCellType() == CellType.STRING
                ? cell.getStringCellValue().strip()
                : "";
    }

    private void missing(Line line) {
        var what = line.part() instanceof Part.Known
                ? line.slots().getFirst().before()
                : line.slots().getFirst().label();
        complain(0, FIRST, "", Message.of("document.offline.row-missing", what));
    }

    private void complain(int row, int column, String label, Message message) {
        complaints.add(new Complaint(sheet.getSheetName(), row, column, label, message));
    }
}
