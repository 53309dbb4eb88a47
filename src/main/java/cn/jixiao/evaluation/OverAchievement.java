package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * What a rule set makes of an actual value far beyond a target where more is better: such a target was set too low.
 *
 * @param from the multiple of the target from which the rule holds, such as 1.3
 * @param ladder for {@link Mode#DEDUCTION}: what remains of the points from which multiple on
 */
public record OverAchievement(Mode mode, BigDecimal from, List<Step> ladder) {

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    /** What happens: nothing, the reason becomes mandatory, or points are taken off. */
    public enum Mode {
        NONE,
        REASON,
        DEDUCTION
    }

    boolean reached(BigDecimal actual, BigDecimal target) {
        return mode != Mode.NONE && target.signum() > 0 && actual.compareTo(target.multiply(from)) >= 0;
    }

    boolean asksForReason() {
        return mode == Mode.REASON;
    }

    /** The percentage of its points an indicator keeps. */
    BigDecimal keeps(BigDecimal actual, BigDecimal target) {
        if (mode != Mode.DEDUCTION || target.signum() <= 0) {
            return ALL;
        }
        return Step.percentAt(ladder, actual.divide(target, MathContext.DECIMAL128))
                .orElse(ALL);
    }
}
