package cn.jixiao.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * The days of a year as its file under {@code rulesets/calendar/} has them.
 *
 * @param provisional true while only the statutory days are known
 */
record PublishedYear(int year, boolean provisional, List<Holiday> holidays) {

    /** A holiday from its first to its last day, and the weekend days worked instead. */
    record Holiday(String name, LocalDate from, LocalDate to, List<LocalDate> work) {

        Stream<CalendarDay> days() {
            return Stream.concat(
                    from.datesUntil(to.plusDays(1)).map(date -> day(date, DayKind.HOLIDAY)),
                    work.stream().map(date -> day(date, DayKind.WORKDAY)));
        }

        private CalendarDay day(LocalDate date, DayKind kind) {
            return new CalendarDay(date, kind, name, false);
        }
    }

    Stream<CalendarDay> days() {
        return holidays.stream().flatMap(Holiday::days);
    }
}
