package cn.jixiao.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** PDF files made to keep a reader busy for ever. */
final class SelfDrawing {

    private SelfDrawing() {}

    /** A page whose drawing draws itself, twice each time. */
    static byte[] pdf() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var form = new PDFormXObject(document);
            form.setBBox(new PDRectangle(10, 10));
            var resources = new PDResources();
            resources.put(COSName.getPDFName("A"), form);
            form.setResources(resources);
            write(form.getContentStream(), "/A Do /A Do");
            page.setResources(resources);
            var content = new PDStream(document);
            write(content, "/A Do");
            page.setContents(content);
            return saved(document);
        }
    }

    /** A page whose content is seventy megabytes of blanks. */
    static byte[] swelling() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            write(content, " ".repeat(70_000_000));
            page.setContents(content);
            return saved(document);
        }
    }

    /** A page that names its one stream twice. */
    static byte[] namedTwice() throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            write(content, "0 0 m 90 0 l S ");
            page.setContents(List.of(content, content));
            return saved(document);
        }
    }

    /** A page on which that is drawn so many times. */
    static byte[] repeating(String drawing, int times) throws IOException {
        try (var document = new PDDocument()) {
            var page = new PDPage();
            document.addPage(page);
            var content = new PDStream(document);
            write(content, drawing.repeat(times));
            page.setContents(content);
            return saved(document);
        }
    }

    private static void write(PDStream stream, String text) throws IOException {
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(text.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static byte[] saved(PDDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
