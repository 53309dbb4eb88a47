package cn.jixiao.form;

import static cn.jixiao.form.DeadlineReader.lastOf;

import java.time.MonthDay;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which a day of a year is written, and the last day each of them means. */
enum DateShape {
    /** 2022-12-31, 2022.12 */
    NUMERIC(
            "(?<year>(?:19|20)\\d\\d)[-./](?<month>1[0-2]|0?[1-9])(?:[-./](?<day>3[01]|[12]\\d|0?[1-9]))?(?!\\d)",
            found -> dayOrLast(found, found.group("day"))),
    /** 2022年12月31日, 6月10 */
    DAY(
            DateShape.YEAR + "(?<month>1[0-2]|0?[1-9])月份?(?<day>3[01]|[12]\\d|0?[1-9])[日号]?",
            found -> dayOrLast(found, found.group("day"))),
    /** 12月底, 5月中旬, 12月 */
    MONTH(DateShape.YEAR + "(?<month>1[0-2]|0?[1-9])月份?(?<part>底|末|初|[上中下]旬)?", DateShape::partOfMonth),
    /** 三季度末 */
    QUARTER(
            DateShape.YEAR + "第?(?<quarter>[1-4一二三四])季度[末底]?",
            found -> lastOf(3 * Integer.parseInt(ChineseNumber.digits(found.group("quarter"))))),
    /** 上半年 */
    HALF(
            DateShape.YEAR + "(?<half>[上下])半年[末底]?",
            found -> lastOf(found.group("half").equals("上") ? 6 : 12)),
    /** 年底, 2022年底, 年内 */
    YEAR_END(DateShape.YEAR + "年?[底末终内]", found -> lastOf(12)),
    /** 2022年 */
    WHOLE_YEAR("(?<year>(?:19|20)\\d\\d)年度?", found -> lastOf(12));

    private static final String YEAR = "(?:(?<year>(?:19|20)\\d\\d)年度?|当年|本年度?|今年)?";

    private final Pattern pattern;

    @SuppressWarnings("ImmutableEnumChecker") // stateless lambdas
    private final Function<Matcher, MonthDay> lastDay;

    DateShape(String pattern, Function<Matcher, MonthDay> lastDay) {
        this.pattern = Pattern.compile(pattern);
        this.lastDay = lastDay;
    }

    Matcher matcher(String text) {
        return pattern.matcher(text);
    }

    /** Breaks with a {@link java.time.DateTimeException} where the calendar has no such day. */
    MonthDay lastDay(Matcher found) {
        return lastDay.apply(found);
    }

    private static MonthDay dayOrLast(Matcher found, @Nullable String day) {
        int month = Integer.parseInt(found.group("month"));
        return day == null ? lastOf(month) : MonthDay.of(month, Integer.parseInt(day));
    }

    private static MonthDay partOfMonth(Matcher found) {
        int month = Integer.parseInt(found.group("month"));
        return switch (found.group("part")) {
            case "初", "上旬" -> MonthDay.of(month, 10);
            case "中旬" -> MonthDay.of(month, 20);
            case null, default -> lastOf(month);
        };
    }
}
