package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;

/**
 * What a rule set makes of an actual value far beyond a target where more is better: such a target was set too low.
 *
 * @param from the multiple of the target from which the rule holds, such as 1.3
 * @param ladder for {@link Mode#DEDUCTION}: what remains of the points from which multiple on
 */
public record OverAchievement(Mode mode, BigDecimal from, List<Step> ladder) {

    /** What happens: nothing, the reason becomes mandatory, or points are taken off. */
    public enum Mode {
        NONE,
        REASON,
        DEDUCTION
    }

    /** From that multiple on, {@code percent} of the points remain. */
    public record Step(BigDecimal from, BigDecimal percent) {}

    boolean reached(BigDecimal actual, BigDecimal target) {
        return mode != Mode.NONE && target.signum() > 0 && actual.compareTo(target.multiply(from)) >= 0;
    }

    boolean asksForReason() {
        return mode == Mode.REASON;
    }

    /** The percentage of its points an indicator keeps. */
    BigDecimal keeps(BigDecimal actual, BigDecimal target) {
        return ladder.stream()
                .filter(step -> mode == Mode.DEDUCTION && target.signum() > 0)
                .filter(step -> actual.compareTo(target.multiply(step.from())) >= 0)
                .max(Comparator.comparing(Step::from))
                .map(Step::percent)
                .orElse(BigDecimal.valueOf(100));
    }
}
