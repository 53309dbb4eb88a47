package cn.jixiao.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * POI and PDFBox by themselves, with no layout, limits or meaning of ours around them. They are what the benchmark holds the
 * product against.
 */
public final class BareFiles {

    private static final String FONT = "/fonts/NotoSansSC-Regular.ttf";
    private static final int LINES_PER_PAGE = 70;
    private static final float POINTS = 9;
    private static final float LEADING = 11;
    private static final float MARGIN = 36;

    private final TrueTypeFont font;

    /** Parses the font, as the product does, once for all documents. */
    public BareFiles() {
        try (var in = Objects.requireNonNull(BareFiles.class.getResourceAsStream(FONT), FONT)) {
            font = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(in));
            font.setEnableGsub(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The texts of all cells as a workbook shows them, blank ones too. */
    public List<List<String>> readWorkbook(byte[] xlsx) {
        var formatter = new DataFormatter();
        formatter.setUseCachedValuesForFormulaCells(true);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var rows = new ArrayList<List<String>>();
            book.forEach(sheet -> sheet.forEach(row -> rows.add(texts(row, formatter))));
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook of these texts on one sheet, without styles. */
    public byte[] writeWorkbook(List<List<String>> rows) {
        try (var book = new XSSFWorkbook();
                var bytes = new ByteArrayOutputStream()) {
            var sheet = book.createSheet();
            for (int i = 0; i < rows.size(); i++) {
                write(rows.get(i), sheet.createRow(i));
            }
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A PDF of these lines one below the other, however long they are, with the characters it uses embedded. */
    public byte[] writePdf(List<String> lines) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var embedded = PDType0Font.load(document, font, true);
            for (int from = 0; from < lines.size(); from += LINES_PER_PAGE) {
                write(lines.subList(from, Math.min(from + LINES_PER_PAGE, lines.size())), document, embedded);
            }
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(Row row, DataFormatter formatter) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < row.getLastCellNum(); column++) {
            texts.add(formatter.formatCellValue(row.getCell(column)));
        }
        return texts;
    }

    private static void write(List<String> texts, Row row) {
        for (int column = 0; column < texts.size(); column++) {
            row.createCell(column).setCellValue(texts.get(column));
        }
    }

    private static void write(List<String> lines, PDDocument document, PDFont font) throws IOException {
        var page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        try (var content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, POINTS);
            content.setLeading(LEADING);
            content.newLineAtOffset(MARGIN, page.getMediaBox().getHeight() - MARGIN);
            for (var line : lines) {
                content.showText(line);
                content.newLine();
            }
            content.endText();
        }
    }
}
