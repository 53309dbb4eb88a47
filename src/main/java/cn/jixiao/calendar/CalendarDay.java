package cn.jixiao.calendar;

import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;

/**
 * A day that is not as its weekday says.
 *
 * @param name of the holiday it belongs to, as {@code 春节}
 * @param edited true where an administrator set it; else it comes with the program
 */
public record CalendarDay(LocalDate date, DayKind kind, String name, boolean edited) {

    private static final int LONGEST_NAME = 40;

    public CalendarDay {
        name = name.strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new RuleBroken("calendar.day.name", LONGEST_NAME);
        }
    }
}
