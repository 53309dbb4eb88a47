package cn.jixiao.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Which days are worked: Monday to Friday, but for the days that are known to be otherwise. */
record DayTable(Map<LocalDate, CalendarDay> days) {

    DayTable {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    /** Where two are given for a date, the later one goes. */
    static DayTable of(Collection<CalendarDay> days) {
        return new DayTable(
                days.stream().collect(Collectors.toMap(CalendarDay::date, Function.identity(), (first, last) -> last)));
    }

    boolean isWorkingDay(LocalDate date) {
        CalendarDay known = days.get(date);
        return known == null ? !isWeekend(date) : known.kind() == DayKind.WORKDAY;
    }

    LocalDate after(LocalDate from, int workingDays) {
        var date = from;
        for (int left = workingDays; left > 0; ) {
            date = date.plusDays(1);
            if (isWorkingDay(date)) {
                left--;
            }
        }
        return date;
    }

    int between(LocalDate from, LocalDate to) {
        return from.isBefore(to)
                ? (int) from.plusDays(1)
                        .datesUntil(to.plusDays(1))
                        .filter(this::isWorkingDay)
                        .count()
                : 0;
    }

    static boolean isWeekend(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    @Nullable
    CalendarDay on(LocalDate date) {
        return days.get(date);
    }
}
