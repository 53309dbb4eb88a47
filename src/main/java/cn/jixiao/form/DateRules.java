package cn.jixiao.form;

import static cn.jixiao.form.Objection.blocking;
import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Problem;
import java.util.stream.Stream;

/** The project's period. */
final class DateRules {

    private DateRules() {}

    static Stream<Problem> order(TargetForm form, Frame frame) {
        return form.date(Field.START_DATE).stream()
                .flatMap(start -> form.date(Field.END_DATE).stream()
                        .filter(end -> end.isBefore(start))
                        .map(end -> blocking(
                                "DATES_OUT_OF_ORDER",
                                Place.of(Field.END_DATE),
                                "form.dates.out-of-order",
                                end,
                                start)));
    }

    static Stream<Problem> fiscalYear(TargetForm form, Frame frame) {
        var endsBefore = form.date(Field.END_DATE)
                .filter(end -> end.isBefore(form.year().firstDay()))
                .map(end -> Place.of(Field.END_DATE));
        var startsAfter = form.date(Field.START_DATE)
                .filter(start -> start.isAfter(form.year().lastDay()))
                .map(start -> Place.of(Field.START_DATE));
        return Stream.concat(endsBefore.stream(), startsAfter.stream())
                .map(place -> warning("DATES_OUTSIDE_YEAR", place, "form.dates.outside-year", form.year()));
    }
}
