package cn.jixiao.workflow.statistics;

import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

/** How long something waited, in time of working days. */
final class Waits {

    private static final Duration DAY = Duration.ofDays(1);

    private final WorkingDays workingDays;

    Waits(WorkingDays workingDays) {
        this.workingDays = workingDays;
    }

    /** The parts of the first and the last day, where those are working days, and the whole working days in between. */
    Duration between(Instant from, Instant to) {
        var begin = from.atZone(ChinaTime.ZONE);
        var end = to.atZone(ChinaTime.ZONE);
        if (begin.toLocalDate().equals(end.toLocalDate())) {
            return worked(begin, Duration.between(from, to));
        }
        var firstDay = worked(begin, DAY.minus(sinceMidnight(begin)));
        var lastDay = worked(end, sinceMidnight(end));
        int days = workingDays.between(begin.toLocalDate(), end.toLocalDate())
                - (workingDays.isWorkingDay(end.toLocalDate()) ? 1 : 0);
        return firstDay.plus(lastDay).plus(DAY.multipliedBy(days));
    }

    /** The middle one, or what lies halfway between the two middle ones; of waits in ascending order. */
    static Duration median(List<Duration> sorted) {
        int size = sorted.size();
        return sorted.get((size - 1) / 2).plus(sorted.get(size / 2)).dividedBy(2);
    }

    /** The shortest wait that nine of ten do not exceed; of waits in ascending order. */
    static Duration ninetieth(List<Duration> sorted) {
        return sorted.get(Math.ceilDiv(sorted.size() * 9, 10) - 1);
    }

    private Duration worked(ZonedDateTime day, Duration part) {
        return workingDays.isWorkingDay(day.toLocalDate()) ? part : Duration.ZERO;
    }

    private static Duration sinceMidnight(ZonedDateTime moment) {
        return Duration.ofNanos(moment.toLocalTime().toNanoOfDay());
    }
}
