package cn.jixiao.evaluation.evidence;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.hslf.usermodel.HSLFSlideShow;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Files as people upload them, and as somebody does who means harm. */
public final class SampleFiles {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String VBA = "application/vnd.ms-office.vbaProject";

    private SampleFiles() {}

    private interface Content {
        void writeTo(OutputStream out) throws Exception;
    }

    private static byte[] bytes(Content content) {
        var out = new ByteArrayOutputStream();
        try {
            content.writeTo(out);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    public static byte[] pdf() {
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.save(out);
            }
        });
    }

    static byte[] encryptedPdf() {
        return bytes(out -> {
            try (var pdf = new PDDocument()) {
                pdf.addPage(new PDPage());
                pdf.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
                pdf.save(out);
            }
        });
    }

    /** The script's name lies across the border between two pieces that are read. */
    static byte[] scriptedPdf() {
        return ("%PDF-1.7\n" + " ".repeat(64 * 1024 - 15) + "<</S /JavaScript /JS (app.alert(1))>>\n%%EOF")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] png() {
        return HexFormat.of()
                .parseHex("89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
                        + "0000000c4944415408d763f8ffff3f0005fe02fea735e2b40000000049454e44ae426082");
    }

    static byte[] jpeg() {
        return HexFormat.of().parseHex("ffd8ffe000104a46494600010100000100010000ffd9");
    }

    static byte[] webp() {
        return "RIFF\u0004\u0000\u0000\u0000WEBPVP8 ".getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] docx() {
        return bytes(out -> {
            try (var document = new XWPFDocument()) {
                document.createParagraph().createRun().setText("验收合格");
                document.write(out);
            }
        });
    }

    static byte[] xlsx() {
        return bytes(out -> {
            try (var workbook = new XSSFWorkbook()) {
                workbook.createSheet("统计");
                workbook.write(out);
            }
        });
    }

    static byte[] pptx() {
        return bytes(out -> {
            try (var slides = new XMLSlideShow()) {
                slides.createSlide();
                slides.write(out);
            }
        });
    }

    static byte[] doc() {
        return ole(Map.of("WordDocument", word(0)));
    }

    static byte[] encryptedDoc() {
        return ole(Map.of("WordDocument", word(0x0100)));
    }

    static byte[] docWithMacros() {
        return bytes(out -> {
            try (var ole = new POIFSFileSystem()) {
                ole.createDocument(new ByteArrayInputStream(word(0)), "WordDocument");
                DirectoryEntry macros = ole.createDirectory("Macros");
                macros.createDirectory("VBA");
                ole.writeFilesystem(out);
            }
        });
    }

    static byte[] xls() {
        return bytes(out -> {
            try (var workbook = new HSSFWorkbook()) {
                workbook.createSheet("统计").createRow(0).createCell(0).setCellValue("Macros"); // a word, no macro
                workbook.write(out);
            }
        });
    }

    static byte[] encryptedXls() {
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        try {
            return xls();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    static byte[] ppt() {
        return bytes(out -> {
            try (var slides = new HSLFSlideShow()) {
                slides.createSlide();
                slides.write(out);
            }
        });
    }

    /** What Office makes of a document with a password: the zip container in a compound file. */
    static byte[] encryptedXlsx() {
        return bytes(out -> {
            try (var ole = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (var inner = encryptor.getDataStream(ole)) {
                    inner.write(xlsx());
                }
                ole.writeFilesystem(out);
            }
        });
    }

    /** A docx whose macro project bears an innocent name: only the list of contents betrays it. */
    static byte[] docxWithHiddenMacro() {
        var parts = parts(docx());
        var types = new String(parts.get(CONTENT_TYPES), StandardCharsets.UTF_8);
        var spelt = VBA.replace("v", "&#118;"); // the same word to whoever reads XML
        parts.put(
                CONTENT_TYPES,
                types.replace("</Types>", "<Override PartName=\"/word/a.bin\" ContentType=\"" + spelt + "\"/></Types>")
                        .getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    static byte[] docxWithMacroPart() {
        var parts = parts(docx());
        parts.put("word/vbaProject.bin", new byte[] {1});
        return zip(parts);
    }

    /** Reads a file of the machine into the list of contents, where the reader lets it. */
    static byte[] docxWithEntity() {
        var parts = parts(docx());
        parts.put(CONTENT_TYPES, """
                <!DOCTYPE Types [<!ENTITY secret SYSTEM "file:///etc/passwd">]>
                <Types><Override PartName="/word/document.xml" ContentType="&secret;"/></Types>
                """.getBytes(StandardCharsets.UTF_8));
        return zip(parts);
    }

    /** Says it is a document, but has no such part. */
    static byte[] docxWithoutDocument() {
        var parts = parts(docx());
        parts.remove("word/document.xml");
        return zip(parts);
    }

    static byte[] plainZip() {
        return zip(Map.of("run.exe", new byte[] {'M', 'Z'}));
    }

    static byte[] ole(Map<String, byte[]> streams) {
        return bytes(out -> {
            try (var ole = new POIFSFileSystem()) {
                for (var stream : streams.entrySet()) {
                    ole.createDocument(new ByteArrayInputStream(stream.getValue()), stream.getKey());
                }
                ole.writeFilesystem(out);
            }
        });
    }

    /** Its directory says it goes on in itself. */
    static byte[] endlessOle() {
        var ole = doc();
        int table = 512 + int32(ole, 76) * 512;
        int directory = int32(ole, 48);
        for (int i = 0; i < 4; i++) {
            ole[table + directory * 4 + i] = (byte) (directory >> (8 * i));
        }
        return ole;
    }

    /** A stream as small as this one lies in sectors that it shares; its first one is number -1. */
    static byte[] docBeginningBeforeItsFile() {
        var ole = ole(Map.of("WordDocument", new byte[100]));
        var name = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
        int entry = 0;
        while (!Arrays.equals(ole, entry, entry + name.length, name, 0, name.length)) {
            entry++;
        }
        Arrays.fill(ole, entry + 116, entry + 120, (byte) 0xff);
        return ole;
    }

    static byte[] cutOff(byte[] file) {
        return Arrays.copyOf(file, file.length / 2);
    }

    static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int int32(byte[] bytes, int at) {
        return (bytes[at] & 0xff)
                | ((bytes[at + 1] & 0xff) << 8)
                | ((bytes[at + 2] & 0xff) << 16)
                | (bytes[at + 3] << 24);
    }

    private static byte[] word(int flags) {
        var stream = new byte[4096];
        stream[10] = (byte) flags;
        stream[11] = (byte) (flags >> 8);
        return stream;
    }

    private static Map<String, byte[]> parts(byte[] zip) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var part = in.getNextEntry(); part != null; part = in.getNextEntry()) {
                parts.put(part.getName(), in.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> parts) {
        return bytes(out -> {
            try (var zip = new ZipOutputStream(out)) {
                for (var part : parts.entrySet()) {
                    zip.putNextEntry(new ZipEntry(part.getKey()));
                    zip.write(part.getValue());
                }
            }
        });
    }
}
