package cn.jixiao.document.reading;

import cn.jixiao.document.text.Label;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Pattern;

/** Printed dates: {@code 2020-01-31}, {@code 2020/1/31}, {@code 2020.1.31}, {@code 20200131}, {@code 2020年1月31日}, {@code 2020年1月}. */
public final class Dates {

    private static final Pattern DATE = Pattern.compile(
            "(20\\d\\d)\\s*[-/.年]\\s*(\\d{1,2})\\s*(?:[-/.月]\\s*(?:(\\d{1,2})\\s*日?)?)?(?:\\s+\\d{1,2}:\\d{2}(?::\\d{2})?)?");
    private static final Pattern COMPACT = Pattern.compile("(20\\d\\d)(\\d\\d)(\\d\\d)");

    private Dates() {}

    /** The date; the first of the month where no day is printed. */
    public static Optional<LocalDate> start(String text) {
        return read(text, false);
    }

    /** The date; the last of the month where no day is printed. */
    public static Optional<LocalDate> end(String text) {
        return read(text, true);
    }

    private static Optional<LocalDate> read(String text, boolean end) {
        if (text.length() > 40) {
            return Optional.empty();
        }
        var plain = Label.narrow(text).strip();
        var compact = COMPACT.matcher(plain);
        var date = compact.matches() ? compact : DATE.matcher(plain);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            var month = YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2)));
            var day = date.group(3);
            return Optional.of(
                    day != null ? month.atDay(Integer.parseInt(day)) : end ? month.atEndOfMonth() : month.atDay(1));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
