package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class IndicatorChecks {

    public static final List<Check> ALL = List.of(
            new MissingAspectCheck(),
            new SatisfactionMisplacedCheck(),
            new DuplicateIndicatorCheck(),
            new TargetMissingCheck(),
            new NameMissingCheck(),
            new PlaceholderTargetCheck(),
            new UnitMissingCheck(),
            new NonstandardUnitCheck(),
            new OverHundredCheck(),
            new TrivialTargetCheck(),
            new QualitativeSatisfactionCheck(),
            new QualitativeRateCheck(),
            new PerfectSatisfactionCheck(),
            new BooleanAsPercentCheck(),
            new RateAsQuantityCheck(),
            new TargetDirectionCheck(),
            new UnitMismatchCheck(),
            new NameTargetSwapCheck(),
            new VagueIndicatorCheck(),
            new MisplacedIndicatorCheck(),
            new NearDuplicateCheck(),
            new CopiedIndicatorCheck(),
            new GoalFiguresCheck());

    private IndicatorChecks() {}
}
