package cn.jixiao.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.BesideOthers;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frames;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that are broken or made to break a reader: each is refused with its own sentence. */
@BesideOthers
class HostileFilesTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String DOCTYPE =
            "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">]>";

    private final DocumentReader reader = new DocumentReader(new Frames());

    @ParameterizedTest
    @ValueSource(strings = {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml", "[Content_Types].xml"})
    @DisplayName("a document type in any part that is read is refused; nothing it names is opened")
    void doctype(String part) {
        var xml = new String(Zip.of(form().xlsx()).get(part), StandardCharsets.UTF_8);
        int start = xml.indexOf("?>") + 2;
        var armed = xml.startsWith("<?xml") ? xml.substring(0, start) + DOCTYPE + xml.substring(start) : DOCTYPE + xml;
        refused(Zip.of(form().xlsx()).with(part, armed).bytes(), "document.doctype");
    }

    @Test
    @DisplayName("a part that swells when it is unpacked ends the reading, whatever the zip says of its size")
    void flat_bomb() {
        var bomb = Zip.of(form().xlsx())
                .with(SHEET, "<worksheet>" + " ".repeat(60_000_000) + "</worksheet>")
                .bytes();
        refused(bomb, "document.bomb");
        refused(Zip.understating(bomb), "document.bomb", "document.damaged");
    }

    @Test
    @DisplayName("parts that together unpack to too much are refused before one of them is")
    void many_parts() {
        var zip = Zip.of(form().xlsx());
        for (int i = 0; i < 8; i++) {
            zip.with("xl/media/" + i + ".bin", "0".repeat(40_000_000));
        }
        refused(zip.bytes(), "document.bomb");
    }

    @Test
    @DisplayName("a zip within the file is never unpacked, and no entry is written anywhere")
    void nested_bomb_and_traversal() {
        var inner = Zip.of(form().xlsx()).with(SHEET, " ".repeat(60_000_000)).bytes();
        var file = Zip.of(form().xlsx())
                .with("xl/embeddings/inner.xlsx", inner)
                .with("../../../../tmp/out-of-the-file.xml", "x")
                .bytes();
        assertThat(reader.read("a.xlsx", file).forms()).hasSize(1);
    }

    @Test
    @DisplayName("a tag of megabytes and elements nested without end are refused")
    void monstrous_xml() {
        var tag = "<worksheet a=\"" + "x".repeat(3_000_000) + "\"/>";
        refused(Zip.of(form().xlsx()).stored(SHEET, tag).bytes(), "document.damaged");
        refused(Zip.of(form().xlsx()).with(SHEET, "<a>".repeat(100_000)).bytes(), "document.damaged");
    }

    @Test
    @DisplayName("a file with macros is refused, by its content type and by its project")
    void macros() {
        var types = new String(Zip.of(form().xlsx()).get("[Content_Types].xml"), StandardCharsets.UTF_8);
        var xlsm = types.replace(
                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                "application/vnd.ms-excel.sheet.macroEnabled.main+xml");
        refused(Zip.of(form().xlsx()).with("[Content_Types].xml", xlsm).bytes(), "document.macro");
        refused(Zip.of(form().docx()).with("word/vbaProject.bin", "x").bytes(), "document.macro");
    }

    @Test
    @DisplayName("an encrypted workbook and an encrypted PDF ask for the protection to be removed")
    void encrypted() throws IOException {
        refused(encryptedPackage(), "document.encrypted");
        refused(encryptedPdf(), "document.encrypted");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9})
    @DisplayName("a truncated file of any kind is damaged")
    void truncated(double share) throws IOException {
        for (var whole : Arrays.asList(
                form().xlsx(),
                form().docx(),
                form().xls(),
                Samples.bytes("pocket-parks.doc"),
                Samples.bytes("pocket-parks.pdf"))) {
            var cut = Arrays.copyOf(whole, (int) (whole.length * share));
            refused(cut, "document.damaged", "document.binary", "document.no-form");
        }
    }

    @Test
    @DisplayName("garbage behind the first bytes of any kind is refused")
    void garbage() {
        var random = new Random(7);
        for (var start : new byte[][] {
            {'P', 'K', 3, 4},
            {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
            "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII)
        }) {
            for (int length : new int[] {0, 600, 100_000}) {
                var file = new byte[start.length + length];
                random.nextBytes(file);
                System.arraycopy(start, 0, file, 0, start.length);
                refused(file, "document.damaged", "document.binary", "document.scanned");
            }
        }
    }

    @Test
    @DisplayName("the content tells what a file is, not its name")
    void wrong_extension() {
        assertThat(reader.read("表.pdf", form().xlsx()).forms()).hasSize(1);
        assertThat(reader.read("表.xlsx", form().docx()).forms()).hasSize(1);
        refused(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13}, "document.binary");
        refused(Zip.empty().with("readme.txt", "kein Formular").bytes(), "document.binary");
    }

    @Test
    @DisplayName("a file of a hundred megabytes is refused by its size")
    void large() {
        var file = Arrays.copyOf(form().xlsx(), 100 * 1024 * 1024);
        refused(file, "document.too-large");
    }

    @Test
    @DisplayName("a PDF without text, with too many pages, or with a form that draws itself is refused")
    void pdf() throws IOException {
        refused(pdf(3), "document.scanned");
        refused(pdf(1001), "document.pages");
        refused(SelfDrawing.pdf(), "document.damaged");
    }

    @Test
    @DisplayName("a PDF page that names one stream over and over is refused before it is unpacked as often")
    void repeated_stream() throws IOException {
        refused(SelfDrawing.namedTwice(), "document.damaged");
    }

    @Test
    @DisplayName("a stream of a PDF that swells when it is unpacked is refused before PDFBox sees it")
    void pdf_bomb() throws IOException {
        refused(SelfDrawing.swelling(), "document.bomb");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0 0 m ", "0 0 m 9 9 l S ", "0 0 l "})
    @DisplayName("a page with more lines than anybody could read is refused before they fill the memory")
    void scribbled_pdf(String line) throws IOException {
        refused(SelfDrawing.repeating("0 0 m 90 0 l S " + line, 100_001), "document.too-much");
    }

    @ParameterizedTest
    @CsvSource({"cellXfs,<xf/>", "numFmts,<numFmt/>"})
    @DisplayName("a workbook with more styles than cells are read is refused before they fill the memory")
    void styles(String list, String entry) {
        var styles = "<styleSheet><%1$s>%2$s</%1$s></styleSheet>".formatted(list, entry.repeat(500_001));
        refused(Zip.of(form().xlsx()).stored("xl/styles.xml", styles).bytes(), "document.too-much");
    }

    @Test
    @DisplayName("a workbook with more empty formulas or hidden sheets than cells are read is refused")
    void nothing_but_caveats() {
        var row = "<row r=\"5\">" + "<c><f/></c>".repeat(1000) + "</row>";
        var formulas = "<worksheet><sheetData>" + row.repeat(501) + "</sheetData></worksheet>";
        refused(Zip.of(form().xlsx()).stored(SHEET, formulas).bytes(), "document.too-much");
        var sheets = "<workbook><sheets>" + "<sheet state=\"hidden\"/>".repeat(500_001) + "</sheets></workbook>";
        refused(Zip.of(form().xlsx()).stored("xl/workbook.xml", sheets).bytes(), "document.too-much");
    }

    @Test
    @DisplayName("a number format longer than any spreadsheet writes is left unread")
    void endless_format() {
        var styles = "<styleSheet><numFmts><numFmt numFmtId=\"200\" formatCode=\"%sx&#10;y\"/></numFmts>"
                .formatted("#".repeat(600_000));
        var file = Zip.of(form().xlsx())
                .with("xl/styles.xml", styles + "<cellXfs><xf numFmtId=\"200\"/></cellXfs></styleSheet>")
                .bytes();
        assertThat(reader.read("a.xlsx", file).forms()).hasSize(1);
    }

    private static Sheet form() {
        return Sheet.aForm("产出目标|数量|公园数量|<|=3处", "^|质量|苗木成活率|<|≥90%");
    }

    private static byte[] encryptedPackage() throws IOException {
        try (var files = new POIFSFileSystem();
                var out = new ByteArrayOutputStream()) {
            var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("geheim");
            try (var stream = encryptor.getDataStream(files)) {
                stream.write(form().xlsx());
            } catch (java.security.GeneralSecurityException e) {
                throw new IOException(e);
            }
            files.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static byte[] encryptedPdf() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] pdf(int pages) throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            for (int i = 0; i < pages; i++) {
                document.addPage(new PDPage());
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private void refused(byte[] content, String... keys) {
        assertThatThrownBy(() -> reader.read("a.bin", content)).isInstanceOfSatisfying(RuleBroken.class, refusal -> {
            assertThat(refusal.key()).isIn((Object[]) keys);
            assertThat(Sentences.in(Locale.CHINESE, refusal)).doesNotStartWith("!");
        });
    }
}
