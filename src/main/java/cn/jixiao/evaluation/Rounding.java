package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * How the score of a line is rounded.
 *
 * @param decimals of a point
 */
public record Rounding(int decimals, RoundingMode mode) {

    /**
     * Limits a rounded score may not leave, since a judged score outside its grade's band is refused.
     *
     * @param below excluded; null for none
     */
    record Limits(BigDecimal from, @Nullable BigDecimal below) {}

    BigDecimal of(BigDecimal score) {
        return score.setScale(decimals, mode);
    }

    BigDecimal of(BigDecimal score, @Nullable Limits limits) {
        var rounded = of(score);
        if (limits == null) {
            return rounded;
        }
        if (rounded.compareTo(limits.from) < 0) {
            return score.setScale(decimals, RoundingMode.CEILING);
        }
        return limits.below != null && rounded.compareTo(limits.below) >= 0
                ? score.setScale(decimals, RoundingMode.FLOOR)
                : rounded;
    }
}
