package cn.jixiao.document.offline;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.offline.FilledForm.Winner;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class OfflineFillingTest {

    private static final int FIRST = 2;
    private static final int NAME = 3;
    private static final int TARGET = 5;

    @Autowired
    CityAtWork city;

    @Autowired
    OfflineFilling filling;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Test
    @DisplayName("a draft leaves, is filled, is shown and is stored, and its trail tells all of it")
    void journey() {
        var form = draft();
        var book = Workbooks.edited(take(form), workbook -> {
            var sheet = workbook.getSheetAt(0);
            Workbooks.cell(sheet, "field:TOTAL_AMOUNT", FIRST).setCellValue(900_000);
            Workbooks.cell(sheet, "indicator:2", TARGET).setCellValue("≥15公里");
            Workbooks.cell(sheet, "new:1:1:0", NAME).setCellValue("新增长椅");
        });
        var returned = read(book).forms().getFirst();
        var changes = returned.changes(Winner.WORKBOOK);
        assertThat(changes.fields()).containsOnlyKeys(Field.TOTAL_AMOUNT);
        assertThat(changes.indicators()).extracting(change -> change.no()).containsExactly(2, 8);
        assertThat(content(form).text(Field.TOTAL_AMOUNT)).isEqualTo("860000.00");

        var stored = accept(returned, Winner.WORKBOOK);
        assertThat(content(form)).isEqualTo(returned.merged(Winner.WORKBOOK));
        assertThat(stored.version()).isEqualTo(form.version() + 1);
        assertThat(trailOf(form)).containsExactly("CREATE", "TAKE_OFFLINE", "FILL_OFFLINE");
        city.as(
                "shenji",
                () -> assertThat(verification.verify(form.id().value()).intact())
                        .isTrue());
    }

    @Test
    @DisplayName("a workbook that comes back twice changes nothing the second time")
    void twice() {
        var form = draft();
        var book =
                filled(form, sheet -> Workbooks.cell(sheet, "field:NAME", FIRST).setCellValue("步道大修"));
        accept(read(book).forms().getFirst(), Winner.WORKBOOK);
        var again = read(book).forms().getFirst();
        assertThat(again.changes(Winner.WORKBOOK).isEmpty()).isTrue();
        assertThat(again.conflicts()).isEmpty();
    }

    @Test
    @DisplayName("what others saved meanwhile is kept, and where both changed a place the choice decides")
    void stale() {
        var form = draft();
        var book = filled(form, sheet -> {
            Workbooks.cell(sheet, "field:NAME", FIRST).setCellValue("步道大修");
            Workbooks.cell(sheet, "field:LEADER", FIRST).setCellValue("甲");
            Workbooks.cell(sheet, "indicator:2", TARGET).setCellValue("≥15公里");
        });
        change(
                form,
                aForm().with(Field.LEADER, "乙")
                        .with(Field.CONTACT, "丙")
                        .with(indicator("修缮长度").under("产出目标", "数量").target("≥20公里")));
        var returned = read(book).forms().getFirst();
        assertThat(returned.changesSince().fields()).containsOnlyKeys(Field.LEADER, Field.CONTACT);
        assertThat(returned.conflicts()).containsExactly(Place.of(Field.LEADER), new Place.OfIndicator(2));

        var theirs = returned.merged(Winner.PROGRAM);
        assertThat(theirs.text(Field.LEADER)).isEqualTo("乙");
        assertThat(theirs.indicator(2).orElseThrow().target()).isEqualTo("≥20公里");
        assertThat(theirs.text(Field.NAME)).isEqualTo("步道大修");
        accept(returned, Winner.WORKBOOK);
        assertThat(content(form).text(Field.LEADER)).isEqualTo("甲");
        assertThat(content(form).text(Field.CONTACT)).isEqualTo("丙");
    }

    @Test
    @DisplayName("who saves between the preview and the confirmation is not overwritten")
    void saved_after_the_preview() {
        var form = draft();
        var returned = read(take(form)).forms().getFirst();
        change(form, aForm().with(Field.LEADER, "乙"));
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> accept(returned, Winner.WORKBOOK))
                .extracting(RuleBroken::key)
                .isEqualTo("form.stale");
        assertThat(content(form).text(Field.LEADER)).isEqualTo("乙");
    }

    @Test
    @DisplayName("a foreign form's number in the hidden sheet is refused, and so is a changed version or token")
    void tampered_identity() {
        var mine = draft();
        var foreign = city.draft("hexin", "022002");
        assertThat(refusal(tampered(mine, 1, foreign.id().toString()))).isEqualTo("document.offline.identity");
        assertThat(refusal(tampered(mine, 2, "99"))).isEqualTo("document.offline.identity");
        assertThat(refusal(tampered(mine, 3, "guizhou-2022"))).isEqualTo("document.offline.identity");
        assertThat(refusal(tampered(mine, 0, "00000000-0000-0000-0000-000000000000")))
                .isEqualTo("document.offline.identity");
    }

    @Test
    @DisplayName("another unit's workbook cannot be brought in, nor can its reviewers bring it")
    void foreign_workbook() {
        var book = take(draft());
        for (var stranger : List.of("hexin", "zhaolei", "wanghao", "shenji")) {
            var read = city.as(stranger, () -> filling.read("填报.xlsx", book));
            assertThat(read.forms()).as(stranger).isEmpty();
            assertThat(read.refused()).as(stranger).hasSize(1);
        }
    }

    @Test
    @DisplayName("a form that was submitted meanwhile is not filled any more")
    void submitted_meanwhile() {
        var form = draft();
        var book = take(form);
        city.submit("chenjing", form);
        assertThat(refusal(book)).isEqualTo("form.not-editable");
    }

    @Test
    @DisplayName("of several forms, one with an error stays as it is and the others are stored")
    void each_by_itself() {
        var good = draft();
        var bad = draft();
        var book = Workbooks.edited(take(good, bad), workbook -> {
            Workbooks.cell(workbook.getSheetAt(0), "field:NAME", FIRST).setCellValue("改好的");
            Workbooks.cell(workbook.getSheetAt(1), "field:NAME", FIRST).setCellFormula("1+1");
        });
        var forms = read(book).forms();
        accept(forms.get(0), Winner.WORKBOOK);
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> accept(forms.get(1), Winner.WORKBOOK))
                .extracting(RuleBroken::key)
                .isEqualTo("document.offline.not-mended");
        assertThat(content(good).name()).isEqualTo("改好的");
        assertThat(content(bad).name()).isEqualTo("滨河公园步道修缮");
    }

    @Test
    @DisplayName("errors are written beside their cells in the user's own workbook, and are gone once it is mended")
    void marks() throws IOException {
        var book = Workbooks.edited(take(draft()), workbook -> {
            Workbooks.cell(workbook.getSheetAt(0), "field:START_DATE", FIRST).setCellValue("开春");
            workbook.getSheetAt(0).getRow(0).createCell(20).setCellValue("我的备忘");
        });
        var marked = marked(book);
        try (var workbook = Offline.open(marked)) {
            var cell = Workbooks.cell(workbook.getSheetAt(0), "field:START_DATE", FIRST);
            assertThat(cell.getCellComment().getAuthor()).isEqualTo("绩效系统");
            assertThat(cell.getCellComment().getString().getString()).contains("无法识别的日期“开春”");
            assertThat(color(workbook)).isEqualTo(Styles.REFUSED.getARGBHex());
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(20).getStringCellValue())
                    .isEqualTo("我的备忘");
        }
        var mended = Workbooks.edited(
                marked,
                workbook -> Workbooks.cell(workbook.getSheetAt(0), "field:START_DATE", FIRST)
                        .setCellValue("2026年3月1日"));
        assertThat(read(mended).complaints()).isEmpty();
        try (var workbook = Offline.open(marked(mended))) {
            assertThat(workbook.getSheetAt(0).getCellComments()).isEmpty();
            assertThat(color(workbook)).isEqualTo(Styles.FILLABLE.getARGBHex());
        }
    }

    @Test
    @DisplayName("a file that is no such workbook is refused with a sentence")
    void other_files() throws IOException {
        assertThat(broken("一封信".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("document.offline.unreadable");
        assertThat(broken(new byte[11 * 1024 * 1024])).isEqualTo("document.offline.too-large");
        try (var plain = new XSSFWorkbook();
                var out = new java.io.ByteArrayOutputStream()) {
            plain.createSheet("预算").createRow(0).createCell(0).setCellValue("x");
            plain.write(out);
            assertThat(broken(out.toByteArray())).isEqualTo("document.offline.foreign");
        }
        var book = take(draft());
        assertThat(broken(Arrays.copyOf(book, book.length / 2))).isEqualTo("document.damaged");
    }

    @Test
    @DisplayName("only drafts of one's own units can be taken")
    void takeable() {
        var mine = draft();
        var submitted = city.submit("chenjing", draft());
        city.as(
                "chenjing",
                () -> assertThat(filling.takeable())
                        .extracting(FormRecord::id)
                        .contains(mine.id())
                        .doesNotContain(submitted.id()));
        city.as(
                "hexin",
                () -> assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> filling.take(List.of(mine.id()))));
        city.as(
                "wanghao",
                () -> assertThatExceptionOfType(RuleBroken.class).isThrownBy(() -> filling.take(List.of(mine.id()))));
    }

    private FormRecord draft() {
        return city.draft("chenjing", "022001");
    }

    private byte[] take(FormRecord... forms) {
        return city.as(
                "chenjing",
                () -> filling.take(Arrays.stream(forms).map(FormRecord::id).toList()));
    }

    private byte[] filled(FormRecord form, Consumer<Sheet> work) {
        return Workbooks.edited(take(form), workbook -> work.accept(workbook.getSheetAt(0)));
    }

    private byte[] tampered(FormRecord form, int column, String text) {
        return Workbooks.edited(
                take(form),
                workbook ->
                        workbook.getSheet("jixiao").getRow(1).getCell(column).setCellValue(text));
    }

    private FilledBook read(byte[] book) {
        return city.as("chenjing", () -> filling.read("填报.xlsx", book));
    }

    private FormRecord accept(FilledForm filled, Winner winner) {
        return city.as("chenjing", () -> filling.accept(filled, winner));
    }

    private byte[] marked(byte[] book) {
        return filling.marked(book, read(book).complaints(), Locale.SIMPLIFIED_CHINESE);
    }

    private String refusal(byte[] book) {
        var read = read(book);
        assertThat(read.forms()).isEmpty();
        return read.refused().getFirst().reason().key();
    }

    private String broken(byte[] book) {
        try {
            return read(book).toString();
        } catch (RuleBroken refusal) {
            return refusal.key();
        }
    }

    private void change(FormRecord form, FormFixture changed) {
        city.as("luyuan", () -> drafts.save(form.id(), form.version(), changed.build()));
    }

    private TargetForm content(FormRecord form) {
        return city.as("chenjing", () -> archive.latest(form.id()).content());
    }

    private List<String> trailOf(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static String color(XSSFWorkbook workbook) {
        var cell = Workbooks.cell(workbook.getSheetAt(0), "field:START_DATE", FIRST);
        return ((XSSFCellStyle) cell.getCellStyle())
                .getFillForegroundXSSFColor()
                .getARGBHex();
    }
}
