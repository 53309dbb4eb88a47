package cn.jixiao.document.sheet;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.grid.Allowance;
import cn.jixiao.document.grid.Caveat;
import cn.jixiao.document.grid.CellText;
import cn.jixiao.document.grid.Contents;
import cn.jixiao.document.grid.RowList;
import java.io.IOException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Reads an .xls file. Its format can only be read as a whole: what bounds the memory is the size of the file. */
public final class OldWorkbook {

    private final Allowance allowance;
    private boolean from1904;

    public OldWorkbook(Allowance allowance) {
        this.allowance = allowance;
    }

    /** Breaks {@code document.encrypted} where the file asks for a password. */
    public Contents read(DirectoryNode file) throws IOException {
        var rows = new RowList(allowance);
        try (var workbook = new HSSFWorkbook(file, false)) {
            from1904 = workbook.getInternalWorkbook().isUsing1904DateWindowing();
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                if (workbook.getSheetVisibility(i) == SheetVisibility.VISIBLE) {
                    sheet(workbook.getSheetAt(i), new SheetCells(rows, allowance));
                } else {
                    rows.caveat(Caveat.of(0, "document.doubt.sheet-hidden", workbook.getSheetName(i)));
                }
            }
        } catch (EncryptedDocumentException locked) {
            throw new RuleBroken("document.encrypted");
        }
        return rows.contents();
    }

    private void sheet(Sheet sheet, SheetCells cells) {
        for (var row : sheet) {
            for (var cell : row) {
                cell(cell, cells);
            }
        }
        sheet.getMergedRegions()
                .forEach(region -> cells.merge(
                        region.getFirstRow(), region.getFirstColumn(), region.getLastRow(), region.getLastColumn()));
        cells.finish();
    }

    private void cell(Cell cell, SheetCells cells) {
        var formula = cell.getCellType() == CellType.FORMULA;
        var type = formula ? cell.getCachedFormulaResultType() : cell.getCellType();
        var text = text(cell, type);
        if (formula) {
            var key = text.isEmpty() ? "document.doubt.formula-empty" : "document.doubt.formula";
            cells.caveat(cell.getRowIndex(), key, cell.getAddress().formatAsString(), text);
        } else if (type == CellType.ERROR) {
            cells.caveat(
                    cell.getRowIndex(),
                    "document.doubt.error-cell",
                    cell.getAddress().formatAsString(),
                    text);
        }
        cells.cell(cell.getRowIndex(), cell.getColumnIndex(), text);
    }

    private String text(Cell cell, CellType type) {
        return switch (type) {
            case NUMERIC -> {
                var style = cell.getCellStyle();
                yield NumberLook.of(style.getDataFormat(), style.getDataFormatString(), from1904)
                        .show(Double.toString(cell.getNumericCellValue()));
            }
            case STRING -> CellText.of(cell.getRichStringCellValue().getString());
            case BOOLEAN -> cell.getBooleanCellValue() ? "是" : "否";
            case ERROR -> "#" + cell.getErrorCellValue();
            default -> "";
        };
    }
}
