package cn.jixiao.monitoring;

import java.math.BigDecimal;

/**
 * Where a light changes.
 *
 * @param green the worst value that is still green
 * @param yellow the worst value that is still yellow; beyond it is red
 */
public record Thresholds(BigDecimal green, BigDecimal yellow) {

    /** The light of a value of which more is better. */
    Light atLeast(BigDecimal value) {
        return light(value.compareTo(green) >= 0, value.compareTo(yellow) >= 0);
    }

    /** The light of a value of which less is better. */
    Light atMost(BigDecimal value) {
        return light(value.compareTo(green) <= 0, value.compareTo(yellow) <= 0);
    }

    private static Light light(boolean isGreen, boolean isYellow) {
        return isGreen ? Light.GREEN : isYellow ? Light.YELLOW : Light.RED;
    }
}
