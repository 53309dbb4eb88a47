package cn.jixiao.document.offline;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Row.MissingCellPolicy;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as somebody edits them with a spreadsheet program. */
public final class Workbooks {

    private Workbooks() {}

    public static byte[] edited(byte[] book, Consumer<XSSFWorkbook> work) {
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(book));
                var out = new ByteArrayOutputStream()) {
            work.accept(workbook);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Row row(Sheet sheet, String key) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row ->
                        row.getCell(0) != null && row.getCell(0).toString().equals(key))
                .findFirst()
                .orElseThrow();
    }

    public static Cell cell(Sheet sheet, String key, int column) {
        return row(sheet, key).getCell(column, MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
