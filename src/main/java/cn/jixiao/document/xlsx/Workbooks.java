package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Prints documents as workbooks: what paper shows, with figures that compute and dates that are dates. */
public final class Workbooks {

    private Workbooks() {}

    /** A document as a workbook still open, with where its cells came to stand. */
    public record Filled(XSSFWorkbook book, List<Spot> spots) {}

    public static byte[] print(Paper paper) {
        try (var book = fill(paper).book();
                var bytes = new ByteArrayOutputStream()) {
            book.write(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same for who goes on working on it; the caller closes the book. */
    public static Filled fill(Paper paper) {
        var book = new XSSFWorkbook();
        book.getProperties().getCoreProperties().setTitle(paper.name());
        var styles = new Styles(book);
        var spots = new ArrayList<Spot>();
        for (var sheet : paper.sheets()) {
            var to = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
            spots.addAll(new SheetPrinter(sheet, to, styles).print());
        }
        return new Filled(book, spots);
    }
}
