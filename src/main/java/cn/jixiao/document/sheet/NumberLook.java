package cn.jixiao.document.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/**
 * How a cell shows its number, as far as it matters to a reader: as a date, as a share of a hundred, with words around it. The
 * digits come from the file's own text and never go through a binary fraction; 15 of them count, as in the spreadsheet.
 *
 * @param date which parts of a date are shown; {@code NONE} of a number
 * @param from1904 whether days are counted from 1904
 */
record NumberLook(DateParts date, boolean percent, String before, String behind, boolean from1904) {

    static final NumberLook PLAIN = new NumberLook(DateParts.NONE, false, "", "", false);

    private static final MathContext DIGITS = new MathContext(15);
    private static final int MOST_DIGITS = 40;
    private static final Pattern NUMBER = Pattern.compile("-?\\d{0,30}\\.?\\d{0,30}(?:[eE][+-]?\\d{1,3})?");
    private static final Pattern WORDS = Pattern.compile("(?:\"([^\"]*)\")?[#0?,.]+(?:_.)?\\s*(?:\"([^\"]*)\")?.*");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\\\.|\\[[^]]*]");
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final int LAST_DAY = 2_958_465;

    enum DateParts {
        NONE,
        DAY,
        MONTH,
        DAY_OF_YEAR
    }

    /** @param format number of the format among those that are built in */
    static NumberLook of(int format, String code, boolean from1904) {
        if (DateUtil.isADateFormat(format, code)) {
            return new NumberLook(parts(code), false, "", "", from1904);
        }
        var first = code.split(";", 2)[0];
        var words = WORDS.matcher(first);
        var percent = QUOTED.matcher(first).replaceAll("").contains("%");
        return words.matches() && !percent
                ? new NumberLook(DateParts.NONE, false, word(words.group(1)), word(words.group(2)), from1904)
                : new NumberLook(DateParts.NONE, percent, "", "", from1904);
    }

    private static String word(@Nullable String quoted) {
        return quoted == null ? "" : quoted;
    }

    private static DateParts parts(String code) {
        var bare = QUOTED.matcher(code.toLowerCase(Locale.ROOT)).replaceAll("");
        var year = bare.contains("y") || bare.contains("e");
        var day = bare.contains("d");
        return year && !day && bare.contains("m")
                ? DateParts.MONTH
                : !year && day ? DateParts.DAY_OF_YEAR : DateParts.DAY;
    }

    /** The number as its reader sees it, from the text in which the file stores it; that text where it is no number. */
    String show(String stored) {
        var plain = stored.strip();
        if (plain.isEmpty()
                || plain.length() > MOST_DIGITS
                || !NUMBER.matcher(plain).matches()) {
            return plain;
        }
        try {
            var number = new BigDecimal(plain).round(DIGITS);
            return date == DateParts.NONE ? before + digits(number) + behind : date(number);
        } catch (NumberFormatException onlySigns) {
            return plain;
        }
    }

    private String digits(BigDecimal number) {
        var shown = percent ? number.movePointRight(2) : number;
        return (shown.signum() == 0 ? BigDecimal.ZERO : shown.stripTrailingZeros()).toPlainString()
                + (percent ? "%" : "");
    }

    /** Days are counted without a zone; a fraction a hair below midnight, left by a calculation, is the day after. */
    private String date(BigDecimal serial) {
        var days = serial.add(new BigDecimal("0.00001")).intValue();
        if (days < (from1904 ? 0 : 1) || days > LAST_DAY) {
            return digits(serial);
        }
        // The spreadsheet believes that 1900 was a leap year: before March 1900 its days are one off.
        var day = from1904 ? DAY_ZERO_1904.plusDays(days) : DAY_ZERO.plusDays(days < 61 ? days + 1 : days);
        return switch (date) {
            case MONTH -> day.getYear() + "年" + day.getMonthValue() + "月";
            case DAY_OF_YEAR -> day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
            case DAY, NONE -> day.toString();
        };
    }
}
