package cn.jixiao.check.date;

import static cn.jixiao.form.Field.PLAN;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Line;
import cn.jixiao.check.text.Plain;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import java.time.MonthDay;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What an indicator wants done by a day is not planned for a later day. */
final class LateDeadlineCheck implements Check {

    private static final Pattern DAY = Pattern.compile("(?<![\\d.])(1[0-2]|[1-9])月([12]\\d|3[01]|[1-9])日(?:之?前|以前)");

    @Override
    public Stream<Finding> of(Examination examined) {
        var days = DAY.matcher(Plain.narrow(examined.text(PLAN))).results().toList();
        return examined.lines().stream()
                .flatMap(line -> deadline(line).stream()
                        .flatMap(deadline -> days.stream()
                                .filter(day -> MonthDay.of(
                                                Integer.parseInt(day.group(1)),
                                                Math.min(28, Integer.parseInt(day.group(2))))
                                        .isAfter(deadline.day()))
                                .limit(1)
                                .map(day -> finding(examined, line, day.group()))));
    }

    /** In the target, or in a name that took its place. */
    private static List<Deadline> deadline(Line line) {
        return Stream.of(line.target(), TargetValue.parse(line.indicator().name()))
                .filter(Deadline.class::isInstance)
                .map(Deadline.class::cast)
                .filter(deadline -> !deadline.recurs())
                .filter(deadline -> deadline.raw().codePoints().anyMatch(Character::isDigit))
                .limit(1)
                .toList();
    }

    private static Finding finding(Examination examined, Line line, String day) {
        return examined.finding(
                "DATE_CONFLICT.late",
                Place.of(PLAN),
                List.of(day, line.quotation()),
                examined.label(PLAN),
                day,
                line.quotation());
    }
}
