package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Caption;
import cn.jixiao.document.paper.Paragraph;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Prints one sheet from its title down. */
final class SheetPrinter {

    private static final double TITLE_HEIGHT = 36;

    private final Sheet sheet;
    private final XSSFSheet to;
    private final Styles styles;
    private final ColumnWidths widths;
    private final List<Spot> spots = new ArrayList<>();
    private int next;

    SheetPrinter(Sheet sheet, XSSFSheet to, Styles styles) {
        this.sheet = sheet;
        this.to = to;
        this.styles = styles;
        this.widths = new ColumnWidths(sheet);
    }

    /** Prints it and answers where the cells of its tables stand. */
    List<Spot> print() {
        PageSetup.of(sheet, to);
        widths.set(to);
        if (!sheet.title().isEmpty()) {
            line(sheet.title(), 0, columns(), styles.title());
            to.getRow(next++).setHeightInPoints((float) TITLE_HEIGHT);
        }
        sheet.captions().forEach(this::print);
        for (var block : sheet.blocks()) {
            switch (block) {
                case Table table -> print(table);
                case Paragraph paragraph -> print(paragraph);
            }
        }
        return spots;
    }

    private void print(Table table) {
        if (!table.head().isEmpty()) {
            to.setRepeatingRows(new CellRangeAddress(next, next + table.head().size() - 1, -1, -1));
        }
        var printer = new TablePrinter(to, styles, widths, next);
        spots.addAll(printer.print(Table.placed(table.rows(), columns())));
        next = printer.end();
    }

    private void print(Caption caption) {
        int left = widths.columnsOfAFifth(0, 1);
        int right = columns() - widths.columnsOfAFifth(columns() - 1, -1);
        line(caption.left(), 0, left, styles.line(HorizontalAlignment.LEFT, Formulas.looksLikeOne(caption.left())));
        line(caption.middle(), left, right, styles.line(HorizontalAlignment.CENTER, false));
        line(caption.right(), right, columns(), styles.line(HorizontalAlignment.RIGHT, false));
        double height = Math.max(
                Wrapping.height(caption.left(), widths.of(0, left)),
                Wrapping.height(caption.right(), widths.of(right, columns() - right)));
        to.getRow(next++).setHeightInPoints((float) height);
    }

    private void print(Paragraph paragraph) {
        var text = paragraph.manner() == Paragraph.Manner.INDENTED ? "　　" + paragraph.text() : paragraph.text();
        line(text, 0, columns(), styles.line(alignment(paragraph.manner()), Formulas.looksLikeOne(text)));
        to.getRow(next++).setHeightInPoints((float) Wrapping.height(text, widths.of(0, columns())));
    }

    private void line(String text, int from, int end, XSSFCellStyle style) {
        var row = to.getRow(next) == null ? to.createRow(next) : to.getRow(next);
        var cell = row.createCell(from);
        cell.setCellStyle(style);
        cell.setCellValue(text);
        if (end - from > 1) {
            to.addMergedRegion(new CellRangeAddress(next, next, from, end - 1));
        }
    }

    private int columns() {
        return sheet.columns().size();
    }

    private static HorizontalAlignment alignment(Paragraph.Manner manner) {
        return switch (manner) {
            case PLAIN, INDENTED -> HorizontalAlignment.LEFT;
            case RIGHT -> HorizontalAlignment.RIGHT;
            case CENTRED -> HorizontalAlignment.CENTER;
        };
    }
}
