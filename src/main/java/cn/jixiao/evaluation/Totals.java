package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Stream;

/** Sums of points. */
final class Totals {

    /** Three thirds make a whole: what divisions left over far behind the point decides no grade. */
    private static final int SIGNIFICANT = 12;

    private Totals() {}

    /** As they are printed: nothing is rounded again, so that the column adds up. */
    static BigDecimal printed(Stream<BigDecimal> scores) {
        return scores.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal unrounded(Stream<BigDecimal> scores) {
        var total = printed(scores).setScale(SIGNIFICANT, RoundingMode.HALF_UP).stripTrailingZeros();
        return total.setScale(Math.max(0, total.scale()));
    }
}
