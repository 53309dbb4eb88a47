package cn.jixiao.document.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.jixiao.common.Message;
import cn.jixiao.document.AnyForm;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real spreadsheet program opens and saves the workbook; skipped where LibreOffice is not installed. */
class SpreadsheetProgramTest {

    @TempDir
    Path folder;

    @BeforeAll
    static void needsLibreOffice() {
        assumeTrue(Files.isExecutable(Path.of("/usr/bin/soffice")), "LibreOffice is not installed here");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zhengzhou-2020", "guizhou-2022", "department-overall"})
    @DisplayName("a workbook saved by LibreOffice comes back without a change, its identity still hidden in it")
    void saved_by_another_program(String id) throws Exception {
        var form = form(id);
        var offline = new Offline(form);
        var saved = saved(offline.left());
        var returned = offline.back(saved);
        assertThat(returned.complaints()).isEmpty();
        assertThat(returned.form()).isEqualTo(form);
        try (var workbook = Offline.open(saved)) {
            assertThat(IdentitySheet.isIn(workbook)).isTrue();
            assertThat(workbook.getSheetVisibility(1)).isNotEqualTo(SheetVisibility.VISIBLE);
            assertThat(workbook.getSheetAt(0).getProtect()).isTrue();
            assertThat(workbook.getSheetAt(0).isColumnHidden(FormLayout.KEY)).isTrue();
            assertThat(workbook.getSheetAt(0).getDataValidations()).isNotEmpty();
        }
    }

    @Test
    @DisplayName("marks saved by LibreOffice are known as ours and taken back")
    void marks_survive() throws Exception {
        var offline = new Offline(form("zhengzhou-2020"));
        var complaint = new Complaint(name(offline.left()), 4, 2, "", Message.of("document.offline.formula"));
        var marked = Marks.put(Offline.open(offline.left()), List.of(complaint), Locale.SIMPLIFIED_CHINESE);
        try (var workbook = Offline.open(saved(marked))) {
            assertThat(workbook.getSheetAt(0).getCellComments()).hasSize(1);
        }
        var unmarked = Marks.put(Offline.open(saved(marked)), List.of(), Locale.SIMPLIFIED_CHINESE);
        try (var workbook = Offline.open(unmarked)) {
            assertThat(workbook.getSheetAt(0).getCellComments()).isEmpty();
        }
    }

    private static String name(byte[] book) throws IOException {
        try (var workbook = Offline.open(book)) {
            return workbook.getSheetName(0);
        }
    }

    private static TargetForm form(String frame) {
        return new AnyForm(new Frames().get(new FrameId(frame)), 7).make();
    }

    private byte[] saved(byte[] book) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("book.xlsx"), book);
        var program = new ProcessBuilder(
                        "soffice",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--headless",
                        "--convert-to",
                        "xlsx",
                        "--outdir",
                        folder.resolve("saved").toString(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();
        assertThat(program.waitFor(90, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(folder.resolve("saved").resolve("book.xlsx"));
    }
}
