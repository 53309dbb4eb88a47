package cn.jixiao.document.offline;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Writes the workbook: a sheet for each form, and the one that says what they are. */
final class BookWriter {

    private static final int LONGEST_NAME = 31;

    private final Frames frames;
    private final FillingRules rules;

    BookWriter(Frames frames, FillingRules rules) {
        this.frames = frames;
        this.rules = rules;
    }

    /** Breaks {@code document.offline.cell-too-long} where a text is longer than a cell can be. */
    byte[] write(List<OfflineCopy> copies) {
        try (var workbook = new XSSFWorkbook();
                var out = new ByteArrayOutputStream()) {
            var styles = new Styles(workbook);
            for (var copy : copies) {
                write(workbook, copy, frames.get(copy.content().frame()), styles);
            }
            IdentitySheet.write(workbook, copies.stream().map(Identity::of).toList());
            workbook.lockStructure();
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(XSSFWorkbook workbook, OfflineCopy copy, Frame frame, Styles styles) {
        var lines = FormLayout.of(copy.content(), frame, rules);
        if (lines.stream()
                .flatMap(line -> line.slots().stream())
                .anyMatch(slot -> slot.before().length() > CellText.LONGEST)) {
            throw new RuleBroken(
                    "document.offline.cell-too-long", copy.content().name());
        }
        var name = (workbook.getNumberOfSheets() + 1) + " " + copy.content().name();
        var sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(
                CellText.printed(name.substring(0, Math.min(LONGEST_NAME, name.length())))));
        SheetWriter.write(sheet, lines, copy.token().toString(), frame.amountsIn(), styles);
    }
}
