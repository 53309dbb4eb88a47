package cn.jixiao.evaluation.ui;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as a screen shows them. */
final class Figures {

    private static final int DECIMALS = 6;

    private Figures() {}

    /** Without idle zeros, at most to a millionth, never rounded up over a border. */
    static String shown(BigDecimal points) {
        var shown = points.scale() > DECIMALS ? points.setScale(DECIMALS, RoundingMode.DOWN) : points;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
