package cn.jixiao.library;

import cn.jixiao.form.Operator.Direction;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;

/** Whether a target asks for less than what was reached before. */
final class Shortfall {

    private Shortfall() {}

    /** False also where the two cannot be compared: words, dates, other measures. */
    static boolean isBelow(String target, String actual) {
        if (!(TargetValue.parse(actual) instanceof Quantitative reached)) {
            return false;
        }
        return switch (TargetValue.parse(target)) {
            case Quantitative asked -> asked.quantity().comparesWith(reached.quantity()) && asksLess(asked, reached);
            case Range range ->
                range.upper().comparesWith(reached.quantity())
                        && range.upper().base().compareTo(reached.quantity().baseLike(range.upper())) < 0;
            default -> false;
        };
    }

    /** Of a reverse target (≤) less is more; the size of a decrease (下降2%) counts upwards. */
    private static boolean asksLess(Quantitative asked, Quantitative reached) {
        int difference = asked.quantity().base().compareTo(reached.quantity().baseLike(asked.quantity()));
        boolean reverse = asked.operator().direction() == Direction.REVERSE && !asked.decrease();
        return reverse ? difference > 0 : difference < 0;
    }
}
