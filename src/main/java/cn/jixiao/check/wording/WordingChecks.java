package cn.jixiao.check.wording;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class WordingChecks {

    public static final List<Check> ALL = List.of(
            new GoalSameCheck(),
            new GoalRepeatsTextCheck(),
            new FieldRepeatsTextCheck(),
            new HeadCheck(),
            new PlanNoScheduleCheck(),
            new TextTruncatedCheck(),
            new BasisCheck(),
            new VagueFieldCheck());

    private WordingChecks() {}
}
