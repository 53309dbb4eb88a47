package cn.jixiao.document.offline;

import static cn.jixiao.document.offline.FormLayout.COLUMNS;
import static cn.jixiao.document.offline.FormLayout.FIRST;
import static cn.jixiao.document.offline.FormLayout.KEY;

import cn.jixiao.common.Money;
import cn.jixiao.document.offline.Line.Look;
import cn.jixiao.form.Frame.AmountMeasure;
import java.time.LocalDate;
import java.util.List;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes the rows of one form into its sheet and locks what may not change. */
final class SheetWriter {

    private static final int[] WIDTHS = {24, 18, 20, 22, 19, 22};
    private static final int LINE_POINTS = 14;
    private static final int HIGHEST_POINTS = 400;
    private static final int EXACT_DIGITS = 15;

    private final XSSFSheet sheet;
    private final Styles styles;
    private final AmountMeasure measure;
    private final CellChecks checks;

    private SheetWriter(XSSFSheet sheet, Styles styles, AmountMeasure measure) {
        this.sheet = sheet;
        this.styles = styles;
        this.measure = measure;
        this.checks = new CellChecks(sheet);
    }

    /** @param token stands in the sheet's first hidden cell, so that the sheet is known under any name */
    static void write(XSSFSheet sheet, List<Line> lines, String token, AmountMeasure measure, Styles styles) {
        var writer = new SheetWriter(sheet, styles, measure);
        for (int row = 0; row < lines.size(); row++) {
            writer.write(lines.get(row), row);
        }
        sheet.getRow(0).createCell(KEY).setCellValue(token);
        writer.checks.add();
        writer.setUpPage();
        writer.lock();
    }

    private void write(Line line, int number) {
        var row = sheet.getRow(number) == null ? sheet.createRow(number) : sheet.getRow(number);
        if (!line.key().isEmpty()) {
            row.createCell(KEY).setCellValue(line.key());
        }
        for (var label : line.labels()) {
            var style = styles.of(label.look());
            var cell = area(number, label.column(), label.columns(), label.rows(), style);
            cell.setCellValue(label.text());
        }
        for (var slot : line.slots()) {
            var text = CellText.printed(slot.before());
            boolean formulaLike = slot.content() != Slot.Content.AMOUNT && CellText.isFormulaLike(text);
            fill(area(number, slot.column(), slot.span(), 1, styles.of(slot, measure, formulaLike)), slot, text);
            checks.check(slot, number);
        }
        row.setHeightInPoints(height(line));
    }

    /** The first cell of an area that is merged and framed. */
    private XSSFCell area(int row, int column, int columns, int rows, XSSFCellStyle style) {
        for (int r = row; r < row + rows; r++) {
            XSSFRow line = sheet.getRow(r) == null ? sheet.createRow(r) : sheet.getRow(r);
            for (int c = column; c < column + columns; c++) {
                line.createCell(c).setCellStyle(style);
            }
        }
        if (columns > 1 || rows > 1) {
            sheet.addMergedRegionUnsafe(new CellRangeAddress(row, row + rows - 1, column, column + columns - 1));
        }
        return sheet.getRow(row).getCell(column);
    }

    private void fill(XSSFCell cell, Slot slot, String text) {
        if (text.isEmpty()) {
            return;
        }
        switch (slot.content()) {
            case TEXT, LONG_TEXT, CHOICE -> cell.setCellValue(CellText.escaped(text));
            case DATE, LAST_DAY -> cell.setCellValue(LocalDate.parse(text));
            case AMOUNT -> amount(cell, Money.ofYuan(text));
        }
    }

    /** A number that a spreadsheet would round stands as text. */
    private void amount(XSSFCell cell, Money money) {
        var number = measure == AmountMeasure.WAN ? money.yuan().movePointLeft(4) : money.yuan();
        if (number.stripTrailingZeros().precision() > EXACT_DIGITS) {
            cell.setCellValue(number.toPlainString());
        } else {
            cell.setCellValue(number.doubleValue());
        }
    }

    /** Spreadsheets do not fit rows to merged cells, so the room is reckoned from the text. */
    private static float height(Line line) {
        int lines = 1;
        for (var slot : line.slots()) {
            lines = Math.max(lines, linesOf(slot.before(), width(slot.column(), slot.span())));
        }
        for (var label : line.labels()) {
            if (label.look() != Look.LEVEL) {
                lines = Math.max(lines, linesOf(label.text(), width(label.column(), label.columns())));
            }
        }
        boolean isTitle = line.labels().stream().anyMatch(label -> label.look() == Look.TITLE);
        return isTitle ? 30 : Math.min(HIGHEST_POINTS, 8 + lines * LINE_POINTS);
    }

    private static int width(int column, int columns) {
        int width = 0;
        for (int c = column; c < column + columns; c++) {
            width += WIDTHS[c - FIRST];
        }
        return width;
    }

    private static int linesOf(String text, int width) {
        return (int) text.lines()
                .mapToLong(line -> 1
                        + Math.max(
                                        0,
                                        line.codePoints()
                                                        .map(c -> c < 128 ? 1 : 2)
                                                        .sum()
                                                - 1)
                                / (width - 1))
                .sum();
    }

    private void setUpPage() {
        sheet.setColumnHidden(KEY, true);
        for (int i = 0; i < COLUMNS; i++) {
            sheet.setColumnWidth(FIRST + i, WIDTHS[i] * 256);
        }
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, 1);
        sheet.setFitToPage(true);
        var print = sheet.getPrintSetup();
        print.setPaperSize(PrintSetup.A4_PAPERSIZE);
        print.setFitWidth((short) 1);
        print.setFitHeight((short) 0);
    }

    /** Against slips, not against will, so there is no password. */
    private void lock() {
        sheet.enableLocking();
        sheet.lockFormatRows(false);
        sheet.lockFormatColumns(false);
    }
}
