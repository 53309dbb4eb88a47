package cn.jixiao.check.date;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.DateSpan;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** A period written with years ends after it begins, and not before a project that rests on it. */
final class ReversedPeriodCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return examined.rules().frame().texts().stream()
                .flatMap(field ->
                        DateSpan.in(examined.text(field)).stream().flatMap(span -> conflict(examined, field, span)));
    }

    private static Stream<Finding> conflict(Examination examined, Field field, DateSpan span) {
        var place = Place.of(field);
        var label = examined.label(field);
        if (span.isReversed()) {
            return Stream.of(
                    examined.finding("DATE_CONFLICT.reversed", place, List.of(span.words()), label, span.words()));
        }
        var end = examined.form().date(Field.END_DATE);
        return end.isPresent()
                        && span.endsIn(examined.form().year())
                        && span.end().isBefore(end.get().withDayOfMonth(1))
                        && field != Field.PLAN
                ? Stream.of(examined.finding(
                        "DATE_CONFLICT.period",
                        place,
                        List.of(span.words(), end.get().toString()),
                        label,
                        span.words(),
                        end.get()))
                : Stream.empty();
    }
}
