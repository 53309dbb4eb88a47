package cn.jixiao.document.offline;

import cn.jixiao.document.offline.Line.Look;
import cn.jixiao.form.Frame.AmountMeasure;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of one workbook, each made once: what is printed is grey or plain and locked, what can be filled is yellow. */
final class Styles {

    static final XSSFColor FILLABLE = color(0xFF, 0xF9, 0xDF);
    static final XSSFColor REFUSED = color(0xF8, 0xB4, 0xAE);
    static final XSSFColor GROUND = color(0xEE, 0xF2, 0xF6);
    private static final XSSFColor HEADING = color(0xDC, 0xE6, 0xF1);
    private static final String FONT = "宋体";

    private final XSSFWorkbook workbook;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return made.computeIfAbsent(look.name(), name -> switch (look) {
            case TITLE -> style(16, true, style -> style.setAlignment(HorizontalAlignment.CENTER));
            case REMARK -> style(9, false, style -> style.setWrapText(true));
            case HEADING -> bordered(true, style -> fill(style, HEADING));
            case NAME, LEVEL ->
                bordered(false, style -> {
                    fill(style, GROUND);
                    style.setWrapText(true);
                    style.setAlignment(HorizontalAlignment.CENTER);
                });
        });
    }

    /** @param formulaLike text that a program might take for a formula: it is marked as text for good */
    XSSFCellStyle of(Slot slot, AmountMeasure measure, boolean formulaLike) {
        return made.computeIfAbsent(
                "" + slot.content() + formulaLike + measure,
                name -> bordered(false, style -> {
                    fill(style, FILLABLE);
                    style.setLocked(false);
                    style.setWrapText(true);
                    style.setDataFormat(workbook.createDataFormat().getFormat(format(slot, measure)));
                    style.setQuotePrefixed(formulaLike);
                    boolean number = slot.content() == Slot.Content.AMOUNT;
                    style.setAlignment(number ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
                    style.setIndention((short) 1);
                }));
    }

    private static String format(Slot slot, AmountMeasure measure) {
        return switch (slot.content()) {
            case TEXT, LONG_TEXT, CHOICE -> "@";
            case DATE, LAST_DAY -> "yyyy-mm-dd";
            case AMOUNT -> measure == AmountMeasure.WAN ? "#,##0.00####" : "#,##0.00";
        };
    }

    private XSSFCellStyle bordered(boolean bold, Consumer<XSSFCellStyle> more) {
        return style(10, bold, style -> {
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            more.accept(style);
        });
    }

    private XSSFCellStyle style(int points, boolean bold, Consumer<XSSFCellStyle> more) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.CENTER);
        more.accept(style);
        return style;
    }

    static void fill(XSSFCellStyle style, XSSFColor color) {
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        style.setFillForegroundColor(color);
    }

    private static XSSFColor color(int red, int green, int blue) {
        return new XSSFColor(new byte[] {(byte) red, (byte) green, (byte) blue}, null);
    }
}
