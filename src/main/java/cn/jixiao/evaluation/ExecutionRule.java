package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What the execution of the budget (预算执行率) earns.
 *
 * @param points 分值, out of 100
 * @param bands which part of them from which rate (percent) on; empty where they are earned in proportion
 */
public record ExecutionRule(BigDecimal points, List<Step> bands) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Unrounded and never more than the points. */
    BigDecimal score(Execution execution) {
        var rate = execution.executionRate();
        var earned = bands.isEmpty()
                ? rate.min(HUNDRED)
                : Step.percentAt(bands, rate).orElse(BigDecimal.ZERO);
        return points.multiply(earned).divide(HUNDRED, MathContext.DECIMAL128);
    }
}
