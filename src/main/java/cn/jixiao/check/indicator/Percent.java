package cn.jixiao.check.indicator;

import cn.jixiao.form.TargetValue.Quantitative;
import java.math.BigDecimal;

/** Targets in percent. */
final class Percent {

    static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    private Percent() {}

    static boolean isPercent(Quantitative target) {
        return target.quantity().measure().equals("%");
    }

    static boolean isWhole(Quantitative target) {
        return isPercent(target) && target.quantity().number().compareTo(WHOLE) >= 0;
    }
}
