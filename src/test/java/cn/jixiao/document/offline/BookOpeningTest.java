package cn.jixiao.document.offline;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.jixiao.BesideOthers;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormId;
import cn.jixiao.form.Frames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@BesideOthers
class BookOpeningTest {

    private final FillingRules rules = FillingRules.load();
    private final BookOpening opening = new BookOpening(rules);

    @Test
    @DisplayName("a workbook of as many forms as leave in one is opened")
    void as_many_as_leave() throws IOException {
        var copies = Stream.generate(
                        () -> new OfflineCopy(UUID.randomUUID(), new FormId(1), 1, rules.layout(), aForm().build()))
                .limit(rules.maxForms())
                .toList();
        try (var opened = opening.open(new BookWriter(new Frames(), rules).write(copies))) {
            assertThat(opened.getNumberOfSheets()).isEqualTo(rules.maxForms() + 1);
        }
    }

    @Test
    @DisplayName("a small file of countless empty cells is refused before they fill the memory")
    void empty_cells() throws IOException {
        try (var workbook = new SXSSFWorkbook(10)) {
            workbook.setZip64Mode(Zip64Mode.AsNeeded);
            var sheet = workbook.createSheet("表");
            for (int i = 0; i < rules.maxNodes() / 2 / 100; i++) {
                var row = sheet.createRow(i);
                for (int column = 0; column < 100; column++) {
                    row.createCell(column);
                }
            }
            assertThat(refusal(workbook)).isEqualTo("document.offline.too-large");
        }
    }

    @Test
    @DisplayName("a cell in a number format that the workbook does not have is refused")
    void no_format() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var style = workbook.createCellStyle();
            style.getCoreXf().setNumFmtId(200);
            workbook.createSheet().createRow(0).createCell(0).setCellStyle(style);
            assertThat(refusal(workbook)).isEqualTo("document.offline.unreadable");
        }
    }

    @Test
    @DisplayName("a number format longer than any spreadsheet writes is refused")
    void endless_format() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("#".repeat(256)));
            workbook.createSheet().createRow(0).createCell(0).setCellStyle(style);
            assertThat(refusal(workbook)).isEqualTo("document.offline.unreadable");
        }
    }

    private String refusal(Workbook workbook) throws IOException {
        var out = new ByteArrayOutputStream();
        workbook.write(out);
        return catchThrowableOfType(RuleBroken.class, () -> opening.open(out.toByteArray()))
                .key();
    }
}
