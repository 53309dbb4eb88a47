package cn.jixiao.document.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/** Writes finished pages as a PDF. */
final class PdfFile {

    private static final float RULE = 0.6f;

    /** A stroke of this share of the size around each character makes it bold: a second weight would be ten megabytes. */
    private static final double BOLD_STROKE = 0.03;

    private final String title;

    PdfFile(String title) {
        this.title = title;
    }

    byte[] write(List<Page> pages) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            describe(document);
            var font = Typeface.get().embeddedIn(document);
            for (var page : pages) {
                write(page, document, font);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe(PDDocument document) {
        document.getDocumentInformation().setTitle(title);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage("zh-CN");
        var preferences = new PDViewerPreferences(new org.apache.pdfbox.cos.COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    private static void write(Page page, PDDocument document, PDFont font) throws IOException {
        var to = new PDPage(new PDRectangle((float) page.width(), (float) page.height()));
        document.addPage(to);
        try (var content = new PDPageContentStream(document, to)) {
            content.setLineWidth(RULE);
            for (var mark : page.marks()) {
                switch (mark) {
                    case Mark.Words words -> write(words, page, content, font);
                    case Mark.Frame frame -> draw(frame, page, content);
                }
            }
        }
    }

    private static void write(Mark.Words words, Page page, PDPageContentStream content, PDFont font)
            throws IOException {
        if (words.text().isBlank()) {
            return;
        }
        content.beginText();
        content.setFont(font, (float) words.size());
        if (words.bold()) {
            content.setRenderingMode(RenderingMode.FILL_STROKE);
            content.setLineWidth((float) (words.size() * BOLD_STROKE));
        }
        content.newLineAtOffset((float) words.x(), (float) (page.height() - words.baseline()));
        content.showText(words.text());
        content.endText();
        if (words.bold()) {
            content.setRenderingMode(RenderingMode.FILL);
            content.setLineWidth(RULE);
        }
    }

    private static void draw(Mark.Frame frame, Page page, PDPageContentStream content) throws IOException {
        content.addRect(
                (float) frame.x(), (float) (page.height() - frame.y() - frame.height()), (float) frame.width(), (float)
                        frame.height());
        content.stroke();
    }
}
