package cn.jixiao.form;

import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Deadline.Every;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a text that is, as a whole, a date by which something is due. */
final class DeadlineReader {

    private static final int LONGEST = 40;
    private static final Pattern CHINESE_MONTH = Pattern.compile("(十[一二]?|[一二三四五六七八九])(?=月)");
    private static final Pattern LEAD = Pattern.compile("(?:[=≤<]|不晚于|不迟于|不超过|截止|截至|每年|到|于|在|确保|力争){1,4}");
    private static final Pattern SUBJECT = Pattern.compile("[^0-9≥≤<>=年月日每上下第]{1,10}(?=[0-9].{1,20}前)");
    private static final Pattern RECURRING =
            Pattern.compile("每(?<each>个?月|季度?|半年)度?(?:(?<day>3[01]|[12]\\d|0?[1-9])[日号]|[末底])");
    private static final Pattern SPAN = Pattern.compile("(?<from>[0-9年月日号.\\-/]{1,12})[-~至到](?<to>.{2,20})");
    private static final Pattern BEGINS_WITH_YEAR = Pattern.compile("(?:19|20)\\d\\d(?=[年./-])");
    private static final Pattern BEFORE = Pattern.compile("(?:之前|以前|前|止|为止|以内|内)\\P{N}{0,10}");
    private static final Pattern DONE = Pattern.compile("全?部?(?:完成|完工|竣工|结束|到位|发放|支付|交付|验收)\\P{N}{0,6}");
    private static final String ENDINGS = "日号底末初旬内终";

    private DeadlineReader() {}

    static Optional<Deadline> read(String raw, String plain) {
        if (plain.length() > LONGEST) {
            return Optional.empty();
        }
        var text = CHINESE_MONTH.matcher(plain).replaceAll(found -> ChineseNumber.digits(found.group(1)));
        var date = behind(SUBJECT, behind(LEAD, text));
        try {
            return recurring(raw, date).or(() -> single(raw, date)).or(() -> span(raw, date));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Deadline> recurring(String raw, String text) {
        var found = RECURRING.matcher(text);
        if (!found.lookingAt() || !endsWell(text.substring(found.end()), true)) {
            return Optional.empty();
        }
        var every = switch (found.group("each").charAt(0)) {
            case '季' -> Every.QUARTER;
            case '半' -> Every.HALF_YEAR;
            default -> Every.MONTH;
        };
        var day = found.group("day");
        return Optional.of(new Deadline(raw, null, MonthDay.of(12, day == null ? 31 : Integer.parseInt(day)), every));
    }

    private static Optional<Deadline> single(String raw, String text) {
        for (var shape : DateShape.values()) {
            var found = shape.matcher(text);
            if (found.lookingAt() && endsWell(text.substring(found.end()), isMarked(shape, found))) {
                var year = found.group("year");
                return Optional.of(new Deadline(
                        raw, year == null ? null : Integer.valueOf(year), shape.lastDay(found), Every.ONCE));
            }
        }
        return Optional.empty();
    }

    /** From one date to another: the second is the deadline, in the year of the first if it names none. */
    private static Optional<Deadline> span(String raw, String text) {
        var found = SPAN.matcher(text);
        if (!found.matches()) {
            return Optional.empty();
        }
        var year = BEGINS_WITH_YEAR.matcher(found.group("from"));
        return single(raw, found.group("to"))
                .map(end -> end.year() == null && year.lookingAt()
                        ? new Deadline(raw, Integer.valueOf(year.group()), end.day(), end.every())
                        : end);
    }

    /** A date may be followed by 前 and the thing to be done; a bare month only by the doing itself. */
    private static boolean endsWell(String tail, boolean marked) {
        return tail.isEmpty()
                || BEFORE.matcher(tail).matches()
                || DONE.matcher(tail).matches()
                || (marked && tail.length() <= 8 && tail.chars().noneMatch(Character::isDigit) && !tail.contains("至"));
    }

    private static boolean isMarked(DateShape shape, Matcher found) {
        return shape == DateShape.NUMERIC || ENDINGS.indexOf(found.group().charAt(found.end() - 1)) >= 0;
    }

    private static String behind(Pattern lead, String text) {
        var found = lead.matcher(text);
        return found.lookingAt() ? text.substring(found.end()) : text;
    }

    static MonthDay lastOf(int month) {
        return MonthDay.of(month, Month.of(month).maxLength());
    }
}
