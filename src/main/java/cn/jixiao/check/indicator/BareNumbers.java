package cn.jixiao.check.indicator;

import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.examination.Kind;
import cn.jixiao.check.examination.Line;
import cn.jixiao.form.Operator;
import cn.jixiao.form.Quantity;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import java.math.BigDecimal;

/** Targets that are a number and nothing else. */
final class BareNumbers {

    private BareNumbers() {}

    static boolean isBare(Line line) {
        return switch (line.target()) {
            case Quantitative number -> isBare(number.quantity());
            case Range range -> isBare(range.lower()) && isBare(range.upper());
            default -> false;
        };
    }

    /**
     * A bare 1 that means "yes": anywhere but under 数量, and there too where the writer has ticked other lines in the same
     * way.
     */
    static boolean isTick(Line line, Examination form) {
        return isOne(line) && (line.kind() != Kind.QUANTITY || ticksOtherLines(form));
    }

    private static boolean ticksOtherLines(Examination form) {
        return form.lines().stream().anyMatch(line -> line.kind() != Kind.QUANTITY && isOne(line));
    }

    private static boolean isOne(Line line) {
        return line.target() instanceof Quantitative one
                && one.operator() == Operator.EXACTLY
                && one.quantity().measure().isEmpty()
                && one.quantity().number().compareTo(BigDecimal.ONE) == 0;
    }

    /** A magnitude alone, as in 30亿, measures nothing either; nothing at all needs no measure. */
    private static boolean isBare(Quantity quantity) {
        return quantity.baseMeasure().isEmpty() && quantity.number().signum() != 0;
    }
}
