package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The days of a year which are not as their weekdays say.
 *
 * @param days in their order
 */
public record CalendarYear(FiscalYear year, Status status, Map<LocalDate, CalendarDay> days) {

    /** How much is known of a year. */
    public enum Status {
        /** As the State Council published it. */
        PUBLISHED,
        /** The statutory days alone. */
        PROVISIONAL,
        /** Nothing: weekends alone are off. */
        UNKNOWN
    }

    public CalendarYear {
        days = Collections.unmodifiableMap(new TreeMap<>(days));
    }

    public boolean isWorkingDay(LocalDate date) {
        return new DayTable(days).isWorkingDay(date);
    }
}
