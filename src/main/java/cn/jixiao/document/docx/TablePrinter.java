package cn.jixiao.document.docx;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Cell.Style;
import cn.jixiao.document.paper.Sheet;
import cn.jixiao.document.paper.Table;
import cn.jixiao.document.paper.Table.Placed;
import java.math.BigInteger;
import java.util.Collection;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;

/** Prints a table. In Word a merged cell is a cell in each of its rows, of which all but the first say that they go on. */
final class TablePrinter {

    private static final int CELL_MARGIN = 60;
    private static final int LEAST_ROW_HEIGHT = 420;

    /** Rows with longer texts part at the end of a page instead of leaving it empty. */
    private static final int LONGEST_KEPT_TOGETHER = 200;

    private final Sheet sheet;
    private final XWPFTable to;
    private final int width;

    TablePrinter(Sheet sheet, XWPFTable to) {
        this.sheet = sheet;
        this.to = to;
        this.width = Sections.usableWidth(sheet.isLandscape());
        to.removeRow(0);
        to.setWidth(width);
        to.setCellMargins(0, CELL_MARGIN, 0, CELL_MARGIN);
        to.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = to.getCTTbl().addNewTblGrid();
        for (int column = 0; column < sheet.columns().size(); column++) {
            grid.addNewGridCol().setW(twips(column, 1));
        }
    }

    void print(Table table) {
        var placed = Table.placed(table.rows(), sheet.columns().size());
        var open = new TreeMap<Integer, Reaching>();
        for (int row = 0; row < placed.size(); row++) {
            int current = row;
            open.values().removeIf(reaching -> reaching.end() <= current);
            for (var cell : placed.get(row)) {
                open.put(cell.column(), new Reaching(cell, row));
            }
            print(open.values(), row, row < table.head().size());
        }
    }

    /** A cell and the row where it begins. */
    private record Reaching(Placed placed, int row) {
        int end() {
            return row + placed.cell().rows();
        }
    }

    private void print(Collection<Reaching> cells, int row, boolean isHead) {
        var line = new XWPFTableRow(to.getCTTbl().addNewTr(), to);
        line.setHeight(LEAST_ROW_HEIGHT);
        line.setRepeatHeader(isHead);
        line.setCantSplitRow(cells.stream()
                .allMatch(cell -> cell.placed().cell().content().printed().length() <= LONGEST_KEPT_TOGETHER));
        cells.forEach(cell -> print(cell, row, line.createCell()));
    }

    private void print(Reaching reaching, int row, XWPFTableCell to) {
        var cell = reaching.placed().cell();
        var properties = to.getCTTc().addNewTcPr();
        var cellWidth = properties.addNewTcW();
        cellWidth.setW(twips(reaching.placed().column(), cell.columns()));
        cellWidth.setType(org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth.DXA);
        if (cell.columns() > 1) {
            properties.addNewGridSpan().setVal(BigInteger.valueOf(cell.columns()));
        }
        if (cell.rows() > 1) {
            properties.addNewVMerge().setVal(row == reaching.row() ? STMerge.RESTART : STMerge.CONTINUE);
        }
        to.setVerticalAlignment(XWPFVertAlign.CENTER);
        if (row == reaching.row()) {
            write(cell, to);
        }
    }

    private static void write(Cell cell, XWPFTableCell to) {
        var paragraph = to.getParagraphs().getFirst();
        paragraph.setSpacingAfter(0);
        paragraph.setAlignment(alignment(cell.style()));
        boolean bold = cell.style() == Style.HEADING || cell.style() == Style.COLUMN;
        Fonts.write(cell.content().printed(), paragraph, Fonts.CELL_POINTS, bold);
    }

    private BigInteger twips(int from, int count) {
        return BigInteger.valueOf(Math.round(width * sheet.share(from, count)));
    }

    private static ParagraphAlignment alignment(Style style) {
        return switch (style) {
            case LABEL, HEADING, COLUMN, CENTRED -> ParagraphAlignment.CENTER;
            case TEXT -> ParagraphAlignment.LEFT;
            case FIGURE -> ParagraphAlignment.RIGHT;
        };
    }
}
