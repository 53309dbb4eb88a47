package cn.jixiao.document.offline;

import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.document.reading.Amounts;
import cn.jixiao.document.reading.Dates;
import cn.jixiao.document.text.Label;
import cn.jixiao.form.Frame.AmountMeasure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Reads what stands in one cell as its slot's canonical text; breaks a rule where it cannot. */
final class SlotReader {

    /** Spreadsheets compute with so many digits; what lies behind them is noise. */
    private static final MathContext DIGITS = new MathContext(15);

    private static final int LAST_SERIAL = 2_958_465; // 9999-12-31

    private final AmountMeasure measure;

    SlotReader(AmountMeasure measure) {
        this.measure = measure;
    }

    /** The text that left where nothing was changed, even if it could not be written today. */
    String read(Slot slot, @Nullable Cell cell) {
        if (cell == null || cell.getCellType() == CellType.BLANK) {
            return "";
        }
        var value = switch (cell.getCellType()) {
            case FORMULA -> throw new RuleBroken("document.offline.formula");
            case ERROR -> throw new RuleBroken("document.offline.error-cell");
            default -> value(slot, cell);
        };
        return CellText.printed(slot.before()).equals(value) ? slot.before() : accepted(slot, value);
    }

    private String value(Slot slot, Cell cell) {
        return switch (slot.content()) {
            case TEXT, LONG_TEXT, CHOICE -> text(cell);
            case DATE, LAST_DAY -> date(slot, cell);
            case AMOUNT -> amount(cell);
        };
    }

    private static String accepted(Slot slot, String value) {
        if (value.length() > slot.longest()) {
            throw new RuleBroken("document.offline.too-long", value.length(), slot.longest());
        }
        if (slot.content() == Slot.Content.CHOICE
                && !value.isEmpty()
                && !slot.choices().contains(value)) {
            throw new RuleBroken("document.offline.no-choice", value, String.join("、", slot.choices()));
        }
        return value;
    }

    private static String text(Cell cell) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return CellText.printed(
                    cell.getCellType() == CellType.STRING
                            ? cell.getStringCellValue()
                            : new DataFormatter(Locale.ROOT).formatCellValue(cell));
        }
        if (DateUtil.isCellDateFormatted(cell)) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        return cell.getCellStyle().getDataFormatString().contains("%")
                ? new DataFormatter(Locale.ROOT).formatCellValue(cell)
                : number(cell).toPlainString();
    }

    private String amount(Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC) {
            var number = number(cell);
            return new Money(measure == AmountMeasure.WAN ? number.movePointRight(4) : number).toString();
        }
        var text = text(cell);
        if (text.isEmpty() || Amounts.isNothing(text)) {
            return "";
        }
        return Amounts.read(text, measure)
                .orElseThrow(() -> new RuleBroken("document.offline.no-amount", shown(text)))
                .toString();
    }

    private static String date(Slot slot, Cell cell) {
        if (cell.getCellType() == CellType.NUMERIC
                && cell.getNumericCellValue() >= 1
                && cell.getNumericCellValue() <= LAST_SERIAL) {
            return cell.getLocalDateTimeCellValue().toLocalDate().toString();
        }
        var text = cell.getCellType() == CellType.NUMERIC ? number(cell).toPlainString() : text(cell);
        if (text.isEmpty()) {
            return "";
        }
        var date = slot.content() == Slot.Content.LAST_DAY ? Dates.end(text) : Dates.start(text);
        return date.map(LocalDate::toString).orElseThrow(() -> new RuleBroken("document.offline.no-date", shown(text)));
    }

    private static BigDecimal number(Cell cell) {
        return new BigDecimal(cell.getNumericCellValue(), DIGITS).stripTrailingZeros();
    }

    private static String shown(String text) {
        var narrow = Label.narrow(text);
        return narrow.length() > 40 ? narrow.substring(0, 40) + "…" : narrow;
    }
}
