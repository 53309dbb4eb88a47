package cn.jixiao.document.offline;

import cn.jixiao.form.FormId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A form that leaves in a workbook, is filled by somebody without the program, and comes back. */
final class Offline {

    static final FillingRules RULES = FillingRules.load();
    private static final BookOpening OPENING = new BookOpening(RULES);
    private static final Frames FRAMES = new Frames();
    private static final int NEXT_NO = 1000;

    private final TargetForm base;
    private final List<Line> lines;
    private final byte[] left;

    Offline(TargetForm base) {
        this.base = base;
        this.lines = FormLayout.of(base, FRAMES.get(base.frame()), RULES);
        this.left = new BookWriter(FRAMES, RULES)
                .write(List.of(new OfflineCopy(UUID.randomUUID(), new FormId(1), 1, RULES.layout(), base)));
    }

    byte[] left() {
        return left;
    }

    /** What came back: the form, and why some of it could not be taken. */
    record Returned(TargetForm form, List<Complaint> complaints) {}

    Returned untouched() {
        return back(left);
    }

    Returned filled(Consumer<Sheet> work) {
        return back(Workbooks.edited(left, workbook -> work.accept(workbook.getSheetAt(0))));
    }

    Returned back(byte[] book) {
        var frame = FRAMES.get(base.frame());
        try (var workbook = open(book)) {
            var sheet = workbook.getSheetAt(0);
            var rows = SheetReader.read(sheet, lines, frame.amountsIn());
            var content = FilledContent.of(sheet.getSheetName(), base, frame, rows.lines(), NEXT_NO);
            return new Returned(
                    content.form(),
                    Stream.concat(rows.complaints().stream(), content.complaints().stream())
                            .toList());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    static XSSFWorkbook open(byte[] book) {
        return OPENING.open(book);
    }

    /** The cell of the field that the sheet calls so. */
    Cell cell(Sheet sheet, String label) {
        return lines.stream()
                .flatMap(line -> line.slots().stream()
                        .filter(slot -> slot.label().equals(label))
                        .map(slot -> Workbooks.cell(sheet, line.key(), slot.column())))
                .findFirst()
                .orElseThrow();
    }
}
