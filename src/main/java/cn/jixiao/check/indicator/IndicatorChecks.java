package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class IndicatorChecks {

    public static final List<Check> ALL = List.of(new MissingAspectCheck());

    private IndicatorChecks() {}
}
