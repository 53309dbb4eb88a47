package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A rung of a ladder: from that figure on, {@code percent} of the points count.
 *
 * @param from included; what it counts says the ladder: percent reached, percent spent, multiples of the target
 */
public record Step(BigDecimal from, BigDecimal percent) {

    /** The highest rung that was reached; none below the lowest. */
    static Optional<BigDecimal> percentAt(List<Step> ladder, BigDecimal figure) {
        return ladder.stream()
                .filter(step -> figure.compareTo(step.from) >= 0)
                .max(Comparator.comparing(Step::from))
                .map(Step::percent);
    }
}
