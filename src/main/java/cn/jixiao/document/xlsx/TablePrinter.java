package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Cell.Style;
import cn.jixiao.document.paper.Content.Day;
import cn.jixiao.document.paper.Content.Figure;
import cn.jixiao.document.paper.Content.Words;
import cn.jixiao.document.paper.RowHeights;
import cn.jixiao.document.paper.RowHeights.Need;
import cn.jixiao.document.paper.Table.Placed;
import cn.jixiao.document.xlsx.Styles.Look;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Prints the rows of a table. Excel gives no row more than 409 points and parts none at the end of a page, so what is
 * higher takes several rows under merged cells.
 */
final class TablePrinter {

    private static final double LOWEST = 22;
    private static final double HIGHEST = 280;
    private static final double PART = 4 * Wrapping.LINE;

    /** Beyond these digits a workbook's binary numbers would no longer be what somebody wrote. */
    private static final int EXACT_DIGITS = 15;

    private static final String TEXT = "@";
    private static final String GENERAL = "General";
    private static final String EMPTY_AMOUNT = "#,##0.00####";

    /** Beyond it some spreadsheets show a cell of the format "text" as a row of crosses. */
    private static final int LONGEST_AS_TEXT = 200;

    private final XSSFSheet to;
    private final Styles styles;
    private final ColumnWidths widths;
    private final List<Integer> starts = new ArrayList<>();

    /** @param first the workbook's row where the table begins */
    TablePrinter(XSSFSheet to, Styles styles, ColumnWidths widths, int first) {
        this.to = to;
        this.styles = styles;
        this.widths = widths;
        starts.add(first);
    }

    List<Spot> print(List<List<Placed>> rows) {
        var needs =
                rows.stream().map(row -> row.stream().map(this::need).toList()).toList();
        for (double height : RowHeights.of(LOWEST, needs)) {
            addRows(height);
        }
        var spots = new ArrayList<Spot>();
        for (int row = 0; row < rows.size(); row++) {
            for (var placed : rows.get(row)) {
                var cell = placed.cell();
                var range = new CellRangeAddress(
                        starts.get(row),
                        starts.get(row + cell.rows()) - 1,
                        placed.column(),
                        placed.column() + cell.columns() - 1);
                print(cell, range);
                spots.add(new Spot(cell, to, range));
            }
        }
        return spots;
    }

    /** The first row behind the table. */
    int end() {
        return starts.getLast();
    }

    private Need need(Placed placed) {
        var cell = placed.cell();
        double width = widths.of(placed.column(), cell.columns());
        return new Need(cell.rows(), Wrapping.height(cell.content().printed(), width));
    }

    private void addRows(double height) {
        int parts = height > HIGHEST ? (int) Math.ceil(height / PART) : 1;
        for (int part = 0; part < parts; part++) {
            to.createRow(end() + part).setHeightInPoints((float) (parts > 1 ? PART : height));
        }
        starts.add(end() + parts);
    }

    private void print(Cell cell, CellRangeAddress range) {
        var style = style(cell, range.getLastRow() - range.getFirstRow() >= cell.rows());
        for (var address : range) {
            to.getRow(address.getRow()).createCell(address.getColumn()).setCellStyle(style);
        }
        fill(to.getRow(range.getFirstRow()).getCell(range.getFirstColumn()), cell);
        if (range.getNumberOfCells() > 1) {
            to.addMergedRegionUnsafe(range);
        }
    }

    private XSSFCellStyle style(Cell cell, boolean tall) {
        var pattern = switch (cell.content()) {
            case Words(var text) -> pattern(text, cell.style());
            case Day day -> "yyyy-mm-dd";
            case Figure figure -> isExact(figure) ? figure.pattern() : TEXT;
        };
        boolean quoted = cell.content() instanceof Words(var text) && Formulas.looksLikeOne(text);
        return styles.cell(new Look(cell.style(), pattern, quoted, tall));
    }

    /** What people type into an empty amount is a number; what they type beside words stays as they type it. */
    private static String pattern(String text, Style style) {
        if (text.isEmpty() && style == Style.FIGURE) {
            return EMPTY_AMOUNT;
        }
        return text.length() > LONGEST_AS_TEXT ? GENERAL : TEXT;
    }

    private static void fill(XSSFCell to, Cell cell) {
        switch (cell.content()) {
            case Words(var text) when text.isEmpty() -> {}
            case Figure figure
            when isExact(figure) -> to.setCellValue(figure.value().doubleValue());
            case Day(var date) -> to.setCellValue(date);
            default -> to.setCellValue(cell.content().printed());
        }
    }

    private static boolean isExact(Figure figure) {
        return figure.value().stripTrailingZeros().precision() <= EXACT_DIGITS;
    }
}
