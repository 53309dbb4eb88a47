package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.BesideOthers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads large files in a Java of its own, whose heap ends 256 MB above what it needs before it begins: 100 MB to load the
 * program, plus the file that an upload has in memory.
 */
@BesideOthers
class LargeFilesTest {

    private static final int REST = 100;
    private static final int ALLOWED = 256;
    private static final int MEGABYTE = 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    @DisplayName("a workbook of 100,000 rows is refused with its sentence in bounded memory")
    void rows() throws IOException, InterruptedException {
        assertThat(readInBoundedHeap(workbook(100_000))).isEqualTo("document.too-long");
    }

    @Test
    @DisplayName("a workbook of 49,000 rows is read through in bounded memory")
    void most_rows() throws IOException, InterruptedException {
        assertThat(readInBoundedHeap(workbook(49_000))).isEqualTo("document.no-form");
    }

    @Test
    @DisplayName("a sheet that unpacks to a hundred megabytes is refused in bounded memory")
    void sheet() throws IOException, InterruptedException {
        var row = "<row><c t=\"inlineStr\"><is><t>%s</t></is></c></row>".formatted("公".repeat(300));
        var xml = "<worksheet><sheetData>" + row.repeat(100 * MEGABYTE / 950) + "</sheetData></worksheet>";
        var zip = Zip.of(Sheet.of("a").xlsx()).with("xl/worksheets/sheet1.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(readInBoundedHeap(zip.bytes())).isIn("document.too-much", "document.bomb", "document.too-long");
    }

    @Test
    @DisplayName("of a file of a hundred megabytes no more is loaded than the bound")
    void file() throws IOException, InterruptedException {
        var large = new byte[100 * MEGABYTE];
        System.arraycopy(workbook(1), 0, large, 0, 1000);
        assertThat(readInBoundedHeap(large)).isEqualTo("document.too-large");
    }

    /** What the reader broke, or the trace of an OutOfMemoryError. */
    private String readInBoundedHeap(byte[] content) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("large"), content);
        int loaded = Math.min(content.length / MEGABYTE, 20);
        var process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + (REST + ALLOWED + loaded) + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadOneFile.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said").toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return Files.readAllLines(folder.resolve("said")).getLast();
    }

    private static byte[] workbook(int rows) throws IOException {
        try (var workbook = new SXSSFWorkbook(10);
                var out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet("表");
            for (int i = 0; i < rows; i++) {
                var row = sheet.createRow(i);
                for (int j = 0; j < 4; j++) {
                    row.createCell(j).setCellValue("第" + i + "行，第" + j + "列");
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }
}
