package cn.jixiao.document.xlsx;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.document.layout.ApprovalLetterLayout;
import cn.jixiao.document.layout.Specimens;
import cn.jixiao.document.layout.TargetFormLayout;
import cn.jixiao.form.Field;
import cn.jixiao.form.TargetForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PaperSize;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class WorkbooksTest {

    @Test
    @DisplayName("an amount is a number that computes, in the measure of its frame and to the fen")
    void amounts_are_numbers() throws IOException {
        var amount = beside(sheet(Specimens.aProjectInWan()), "资金总额");
        assertThat(amount.getNumericCellValue()).isEqualTo(120.000001);
        assertThat(amount.getCellStyle().getDataFormatString()).isEqualTo("#,##0.00####");
    }

    @Test
    @DisplayName("an amount of more digits than a workbook's numbers hold stands there as text, exact")
    void huge_amounts_stay_exact() throws IOException {
        var form = aForm().with(Field.TOTAL_AMOUNT, "1234567890123456.78").build();
        assertThat(beside(sheet(form), "项目总金额").getStringCellValue()).isEqualTo("1,234,567,890,123,456.78");
    }

    @Test
    @DisplayName("a date is a date")
    void dates_are_dates() throws IOException {
        var date = beside(sheet(aForm().build()), "开始时间");
        assertThat(date.getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 1, 1, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=100%", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")"})
    @DisplayName("text that begins like a formula is text, and stays it when somebody edits the cell")
    void formulas_are_text(String text) throws IOException {
        var form = aForm().with(indicator("资金支付合规率").under("产出目标", "质量").target(text))
                .build();
        var target = beside(sheet(form), "资金支付合规率");
        assertThat(target.getCellType()).isEqualTo(CellType.STRING);
        assertThat(target.getStringCellValue()).endsWith(text.strip());
        assertThat(target.getCellStyle().getQuotePrefixed()).isTrue();
    }

    @Test
    @DisplayName("text keeps its line breaks")
    void text_is_exact() throws IOException {
        var form = Specimens.aLongProject();
        assertThat(beside(sheet(form), "立项依据").getStringCellValue()).isEqualTo(form.text(Field.BASIS));
    }

    @Test
    @DisplayName("level 1 and level 2 are merged down their indicators")
    void levels_are_merged() throws IOException {
        var sheet = sheet(Specimens.aLongProject());
        assertThat(merged(sheet, "质量").getLastRow() - merged(sheet, "质量").getFirstRow())
                .isEqualTo(14);
        assertThat(merged(sheet, "产出目标").getFirstColumn()).isZero();
        assertThat(merged(sheet, "产出目标").getLastRow())
                .isGreaterThan(merged(sheet, "质量").getLastRow());
    }

    @Test
    @DisplayName("no two merged areas overlap, which Excel would offer to repair")
    void merged_areas_part() throws IOException {
        for (var form :
                new TargetForm[] {Specimens.aLongProject(), Specimens.aProjectInWan(), Specimens.aDepartment()}) {
            var areas = sheet(form).getMergedRegions();
            for (var area : areas) {
                assertThat(areas.stream().filter(area::intersects)).hasSize(1);
            }
        }
    }

    @Test
    @DisplayName("the heads of the indicators are printed again on every page")
    void heads_repeat() throws IOException {
        var sheet = sheet(Specimens.aLongProject());
        int head = find(sheet, "一级指标").getRowIndex();
        assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(head, head, -1, -1));
    }

    @Test
    @DisplayName("it prints on A4, one page wide and numbered; a department's form lies across")
    void page_setup() throws IOException {
        var sheet = sheet(Specimens.aDepartment());
        var setup = sheet.getPrintSetup();
        assertThat(setup.getPaperSizeEnum()).isEqualTo(PaperSize.A4_PAPER);
        assertThat(setup.getLandscape()).isTrue();
        assertThat(sheet.getFitToPage()).isTrue();
        assertThat(setup.getFitWidth()).isEqualTo((short) 1);
        assertThat(setup.getFitHeight()).isZero();
        assertThat(sheet.getFooter().getCenter()).isEqualTo("第 &P 页 共 &N 页");
        assertThat(sheet(aForm().build()).getPrintSetup().getLandscape()).isFalse();
    }

    @Test
    @DisplayName("a text higher than Excel's highest row takes several rows")
    void tall_texts_show() throws IOException {
        var sheet = sheet(Specimens.aLongProject());
        var plan = beside(sheet, "项目实施计划");
        var area = area(sheet, plan);
        double height = 0;
        for (int row = area.getFirstRow(); row <= area.getLastRow(); row++) {
            height += sheet.getRow(row).getHeightInPoints();
        }
        long lines = plan.getStringCellValue().lines().count();
        assertThat(height).isGreaterThan(lines * 2 * Styles.TEXT_POINTS);
    }

    @Test
    @DisplayName("the letter says its number and has the targets on a sheet behind it")
    void letter() throws IOException {
        var bytes = Workbooks.print(ApprovalLetterLayout.of(Specimens.anApproval()));
        var book = new XSSFWorkbook(new ByteArrayInputStream(bytes));
        assertThat(find(book.getSheetAt(0), "绩批〔2026〕00017号").getColumnIndex()).isZero();
        assertThat(find(book.getSheetAt(1), "三级指标").getCellType()).isEqualTo(CellType.STRING);
    }

    private static XSSFSheet sheet(TargetForm form) throws IOException {
        var bytes = Workbooks.print(TargetFormLayout.of(form, Specimens.frame(form)));
        return new XSSFWorkbook(new ByteArrayInputStream(bytes)).getSheetAt(0);
    }

    /** The first cell right of the one that says this. */
    private static Cell beside(XSSFSheet sheet, String label) {
        var cell = find(sheet, label);
        return cell.getRow().getCell(area(sheet, cell).getLastColumn() + 1);
    }

    private static CellRangeAddress merged(XSSFSheet sheet, String text) {
        return area(sheet, find(sheet, text));
    }

    private static CellRangeAddress area(XSSFSheet sheet, Cell cell) {
        return sheet.getMergedRegions().stream()
                .filter(area -> area.isInRange(cell))
                .findFirst()
                .orElseGet(() -> new CellRangeAddress(
                        cell.getRowIndex(), cell.getRowIndex(), cell.getColumnIndex(), cell.getColumnIndex()));
    }

    private static Cell find(XSSFSheet sheet, String text) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
                .filter(cell -> cell.getCellType() == CellType.STRING)
                .filter(cell -> cell.getStringCellValue().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
