package cn.jixiao.document.xlsx;

import cn.jixiao.document.paper.Cell.Style;
import java.util.HashMap;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The workbook's styles, each made once: Excel knows no more than 64,000. */
final class Styles {

    /** 五号, the usual size of official tables. */
    static final double TEXT_POINTS = 10.5;

    private static final double TITLE_POINTS = 16;
    private static final String FONT = "宋体";

    private final XSSFWorkbook book;
    private final XSSFFont plain;
    private final XSSFFont bold;
    private final XSSFFont title;
    private final Map<Look, XSSFCellStyle> cells = new HashMap<>();
    private final Map<Line, XSSFCellStyle> lines = new HashMap<>();

    Styles(XSSFWorkbook book) {
        this.book = book;
        plain = named(book.getFontAt(0), TEXT_POINTS);
        bold = named(book.createFont(), TEXT_POINTS);
        bold.setBold(true);
        title = named(book.createFont(), TITLE_POINTS);
        title.setBold(true);
    }

    /**
     * How a cell of a table looks.
     *
     * @param quoted text that begins like a formula: Excel shows it as it is, even after somebody edits the cell
     * @param tall text of several rows, whose lines stand from the top so that none is parted at the end of a page
     */
    record Look(Style style, String pattern, boolean quoted, boolean tall) {}

    private record Line(HorizontalAlignment alignment, boolean quoted) {}

    XSSFCellStyle cell(Look look) {
        return cells.computeIfAbsent(look, this::make);
    }

    XSSFCellStyle line(HorizontalAlignment alignment, boolean quoted) {
        return lines.computeIfAbsent(new Line(alignment, quoted), this::make);
    }

    XSSFCellStyle title() {
        var style = free(HorizontalAlignment.CENTER);
        style.setFont(title);
        return style;
    }

    private XSSFCellStyle make(Look look) {
        var style = free(alignment(look.style()));
        style.setVerticalAlignment(
                look.tall() && look.style() == Style.TEXT ? VerticalAlignment.TOP : VerticalAlignment.CENTER);
        style.setQuotePrefixed(look.quoted());
        style.setDataFormat(book.createDataFormat().getFormat(look.pattern()));
        style.setFont(look.style() == Style.HEADING || look.style() == Style.COLUMN ? bold : plain);
        border(style);
        return style;
    }

    private XSSFCellStyle make(Line line) {
        var style = free(line.alignment());
        style.setQuotePrefixed(line.quoted());
        return style;
    }

    private XSSFCellStyle free(HorizontalAlignment alignment) {
        var style = book.createCellStyle();
        style.setWrapText(true);
        style.setAlignment(alignment);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        style.setFont(plain);
        return style;
    }

    private static HorizontalAlignment alignment(Style style) {
        return switch (style) {
            case LABEL, COLUMN, CENTRED, HEADING -> HorizontalAlignment.CENTER;
            case TEXT -> HorizontalAlignment.LEFT;
            case FIGURE -> HorizontalAlignment.RIGHT;
        };
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
    }

    private static XSSFFont named(XSSFFont font, double points) {
        font.setFontName(FONT);
        font.setFontHeight(points);
        return font;
    }
}
