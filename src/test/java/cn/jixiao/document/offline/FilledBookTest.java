package cn.jixiao.document.offline;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import cn.jixiao.common.Money;
import cn.jixiao.document.offline.Offline.Returned;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.MainTask;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@BesideOthers
class FilledBookTest {

    private static final int NAME = 3;
    private static final int TARGET = 5;

    private final Offline offline = new Offline(aForm().build());

    @ParameterizedTest
    @CsvSource({"'1,200.5', 1200.50", "１２００, 1200.00", "3.5万元, 35000.00", "￥900, 900.00"})
    @DisplayName("an amount may be written as text in the ways people write it")
    void amounts_as_text(String written, String yuan) {
        var returned = fill("项目总金额", cell -> cell.setCellValue(written));
        assertThat(returned.form().text(Field.TOTAL_AMOUNT)).isEqualTo(yuan);
    }

    @Test
    @DisplayName("a computed amount loses the noise of its computation")
    void amounts_without_noise() {
        var returned = fill("项目总金额", cell -> cell.setCellValue(0.1 + 0.2));
        assertThat(returned.form().text(Field.TOTAL_AMOUNT)).isEqualTo("0.30");
    }

    @Test
    @DisplayName("where the form prints 万元, a number is 万元")
    void wan() {
        var guizhou = new Offline(aGuizhouForm().build());
        var returned = guizhou.filled(sheet -> guizhou.cell(sheet, "资金总额").setCellValue(10.38));
        assertThat(returned.form().text(Field.TOTAL_AMOUNT)).isEqualTo("103800.00");
    }

    @Test
    @DisplayName("a date cell is its day, in whatever time zone it is read")
    void dates() {
        var returned = fill("开始时间", cell -> cell.setCellValue(LocalDate.of(2026, 3, 1)));
        assertThat(returned.form().text(Field.START_DATE)).isEqualTo("2026-03-01");
    }

    @ParameterizedTest
    @CsvSource({"2026年11月, 2026-11-30", "2026/2/3, 2026-02-03", "20261231, 2026-12-31"})
    @DisplayName("an end written as a month is the month's last day; other ways to write a date are read")
    void dates_as_text(String written, String day) {
        var returned = fill("结束时间", cell -> cell.setCellValue(written));
        assertThat(returned.form().text(Field.END_DATE)).isEqualTo(day);
    }

    @Test
    @DisplayName("a number in a cell for text is the number as it was typed")
    void numbers_as_text() {
        var returned = fill("联系电话", cell -> cell.setCellValue(99961230001d));
        assertThat(returned.form().text(Field.PHONE)).isEqualTo("99961230001");
    }

    @Test
    @DisplayName("a spare row becomes an indicator of its level 2, with a number of its own")
    void added_indicator() {
        var returned = filled(sheet -> {
            Workbooks.cell(sheet, "new:1:1:0", NAME).setCellValue("新增长度");
            Workbooks.cell(sheet, "new:1:1:0", TARGET).setCellValue("≥2公里");
        });
        assertThat(returned.form().indicators().getLast())
                .isEqualTo(new Indicator(1000, "产出目标", "数量", "新增长度", "≥2公里", null, null, null));
    }

    @Test
    @DisplayName("a row under level 1 takes the level 2 chosen in it")
    void added_with_chosen_aspect() {
        var returned = filled(sheet -> {
            Workbooks.cell(sheet, "free:1:1", 2).setCellValue("成本");
            Workbooks.cell(sheet, "free:1:1", NAME).setCellValue("单价");
        });
        assertThat(returned.form().indicators().getLast().aspect()).isEqualTo("成本");
    }

    @Test
    @DisplayName("an unknown or missing level 2 is told")
    void unknown_aspect() {
        var returned = filled(sheet -> {
            Workbooks.cell(sheet, "free:1:1", 2).setCellValue("景观");
            Workbooks.cell(sheet, "free:1:2", NAME).setCellValue("单价");
        });
        assertThat(keys(returned)).containsExactly("document.offline.no-choice", "document.offline.no-aspect");
    }

    @Test
    @DisplayName("a cleared row gives its indicator up")
    void cleared_indicator() {
        var returned = filled(sheet -> {
            Workbooks.cell(sheet, "indicator:2", NAME).setBlank();
            Workbooks.cell(sheet, "indicator:2", TARGET).setBlank();
        });
        assertThat(returned.form().indicator(2)).isEmpty();
        assertThat(returned.form().indicators()).hasSize(6);
    }

    @Test
    @DisplayName("budget items are added, and an incomplete one is told")
    void budget_items() {
        var returned = filled(sheet -> {
            Workbooks.cell(sheet, "item:2", 2).setCellValue("印刷费");
            Workbooks.cell(sheet, "item:2", 5).setCellValue(500);
            Workbooks.cell(sheet, "item:3", 2).setCellValue("差旅费");
        });
        assertThat(returned.form().budgetItems()).contains(new BudgetItem("印刷费", Money.ofYuan("500")));
        assertThat(keys(returned)).containsExactly("document.offline.incomplete");
    }

    @Test
    @DisplayName("main tasks of a department's form are added")
    void main_tasks() {
        var overall = new Offline(anOverallForm().build());
        var returned = overall.filled(sheet -> {
            Workbooks.cell(sheet, "task:2", 2).setCellValue("绿化");
            Workbooks.cell(sheet, "task:2", 4).setCellValue(12.5);
        });
        assertThat(returned.form().mainTasks().getLast())
                .isEqualTo(new MainTask("绿化", "", Money.ofYuan("125000"), null, null));
    }

    @Test
    @DisplayName("a formula is refused in its cell")
    void formula() {
        var returned = fill("项目总金额", cell -> cell.setCellFormula("1+1"));
        assertThat(keys(returned)).containsExactly("document.offline.formula");
        assertThat(returned.complaints().getFirst().label()).isEqualTo("项目总金额");
    }

    @ParameterizedTest
    @ValueSource(strings = {"很多", "12,34", "99999999999999999999"})
    @DisplayName("what is no amount is told, not guessed")
    void no_amount(String written) {
        assertThat(fill("项目总金额", cell -> cell.setCellValue(written)).complaints())
                .hasSize(1);
    }

    @Test
    @DisplayName("what is no date is told")
    void no_date() {
        assertThat(keys(fill("开始时间", cell -> cell.setCellValue("2026-02-30"))))
                .containsExactly("document.offline.no-date");
    }

    @Test
    @DisplayName("a text longer than can be exchanged is told, unless it was so before")
    void too_long() {
        assertThat(keys(fill("项目名称", cell -> cell.setCellValue("长".repeat(181)))))
                .containsExactly("document.offline.too-long");
        var old = new Offline(aForm().named("长".repeat(181)).build());
        assertThat(old.untouched().complaints()).isEmpty();
    }

    @Test
    @DisplayName("rows are found by what they are, wherever they were moved")
    void moved_rows() {
        var returned = filled(sheet -> {
            sheet.shiftRows(5, sheet.getLastRowNum(), 2);
            offline.cell(sheet, "项目总金额").setCellValue(5);
        });
        assertThat(returned.complaints()).isEmpty();
        assertThat(returned.form().text(Field.TOTAL_AMOUNT)).isEqualTo("5.00");
    }

    @Test
    @DisplayName("a removed row and a moved column are told, not taken for cleared cells")
    void changed_structure() {
        var removed = filled(sheet -> sheet.removeRow(Workbooks.row(sheet, "indicator:2")));
        assertThat(keys(removed)).containsExactly("document.offline.row-missing");
        var moved = filled(sheet -> sheet.shiftColumns(3, 6, 1));
        assertThat(keys(moved)).contains("document.offline.columns-moved");
    }

    @Test
    @DisplayName("a row that stands twice is told")
    void row_twice() {
        var twice = filled(sheet ->
                sheet.createRow(sheet.getLastRowNum() + 1).createCell(0).setCellValue("indicator:2"));
        assertThat(keys(twice)).containsExactly("document.offline.row-twice");
    }

    private Returned fill(String label, Consumer<Cell> work) {
        return filled(sheet -> work.accept(offline.cell(sheet, label)));
    }

    private Returned filled(Consumer<Sheet> work) {
        return offline.filled(work);
    }

    private static java.util.List<String> keys(Returned returned) {
        return returned.complaints().stream()
                .map(complaint -> complaint.message().key())
                .toList();
    }
}
