package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The columns' widths in digits, as Excel counts them: together as wide as the page. */
final class ColumnWidths {

    private static final int PORTRAIT = 92;
    private static final int LANDSCAPE = 136;
    private static final int UNITS_PER_DIGIT = 256;
    private static final double FIFTH = 0.2;

    private final Sheet sheet;
    private final int all;

    ColumnWidths(Sheet sheet) {
        this.sheet = sheet;
        this.all = sheet.isLandscape() ? LANDSCAPE : PORTRAIT;
    }

    void set(XSSFSheet to) {
        for (int column = 0; column < sheet.columns().size(); column++) {
            to.setColumnWidth(column, (int) (of(column, 1) * UNITS_PER_DIGIT));
        }
    }

    double of(int from, int count) {
        return all * sheet.share(from, count);
    }

    /** How many columns from an edge inwards are at least a fifth of the page. */
    int columnsOfAFifth(int from, int step) {
        double share = 0;
        int count = 0;
        for (int column = from; share < FIFTH; column += step) {
            share += sheet.share(column, 1);
            count++;
        }
        return count;
    }
}
