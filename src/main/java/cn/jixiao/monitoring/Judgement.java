package cn.jixiao.monitoring;

import cn.jixiao.common.Message;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A light and the sentence that says why it shines. */
record Judgement(Light light, Message why) {

    private static final int DECIMALS = 2;

    /** Numbers among the arguments are told without idle zeros, rounded to hundredths. */
    static Judgement of(Light light, String key, Object... arguments) {
        var told = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            told[i] = arguments[i] instanceof BigDecimal number ? told(number) : arguments[i];
        }
        return new Judgement(light, Message.of(key, told));
    }

    static String told(BigDecimal number) {
        var rounded = number.setScale(Math.min(DECIMALS, Math.max(0, number.scale())), RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
