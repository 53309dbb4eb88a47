package cn.jixiao.check.date;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class DateChecks {

    public static final List<Check> ALL = List.of(
            new YearMismatchCheck(), new OverlappingPeriodsCheck(), new ReversedPeriodCheck(), new LateDeadlineCheck());

    private DateChecks() {}
}
