package cn.jixiao.check.text;

import cn.jixiao.common.FiscalYear;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A period from one date to another, both with their years: {@code 2025年5月至2026年4月}. */
public record DateSpan(String words, LocalDate start, LocalDate end) {

    private static final String DATE = "(20\\d\\d)年(\\d{1,2})月(?:份)?(?:(\\d{1,2})日)?";
    private static final Pattern SPAN = Pattern.compile(DATE + "\\s?[至到—\\-–~～]{1,2}\\s?" + DATE);

    public static List<DateSpan> in(String text) {
        var spans = new ArrayList<DateSpan>();
        var found = SPAN.matcher(Plain.narrow(text));
        while (found.find()) {
            of(text.substring(found.start(), found.end()), found.toMatchResult())
                    .ifPresent(spans::add);
        }
        return spans;
    }

    public boolean isReversed() {
        return end.isBefore(start);
    }

    public boolean endsIn(FiscalYear year) {
        return end.getYear() == year.value();
    }

    private static Optional<DateSpan> of(String words, MatchResult found) {
        try {
            var start = month(found, 1);
            var end = month(found, 4);
            return Optional.of(new DateSpan(
                    words, start.atDay(day(found.group(3), 1)), end.atDay(day(found.group(6), end.lengthOfMonth()))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static YearMonth month(MatchResult found, int group) {
        return YearMonth.of(Integer.parseInt(found.group(group)), Integer.parseInt(found.group(group + 1)));
    }

    private static int day(@Nullable String day, int otherwise) {
        return day == null ? otherwise : Integer.parseInt(day);
    }
}
