package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as an explanation shows them: no exponent, no idle zeros, at most four decimals. */
final class Figures {

    private static final int SHOWN = 4;

    private Figures() {}

    static String plain(BigDecimal number) {
        var shown = number.scale() > SHOWN ? number.setScale(SHOWN, RoundingMode.HALF_UP) : number;
        return shown.signum() == 0 ? "0" : shown.stripTrailingZeros().toPlainString();
    }
}
