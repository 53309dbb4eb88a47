package cn.jixiao.form;

import java.math.BigDecimal;

/** A piece of a target text. */
sealed interface TargetToken {

    record Numeral(BigDecimal value) implements TargetToken {}

    /** A comparison, as a sign or in words (不低于). */
    record Sign(Operator operator) implements TargetToken {}

    record Word(String text) implements TargetToken {}

    /** Between the bounds of a range: {@code -}, {@code ~}, 至. */
    record Dash() implements TargetToken {}

    /** {@code ±}: a range around zero. */
    record PlusMinus() implements TargetToken {}

    /** Punctuation that ends a thought. */
    record Stop() implements TargetToken {}
}
