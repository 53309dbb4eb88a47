package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.form.Operator;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * The formulae for numbers: A the actual value, T the target, W the points. More than asked never earns more than W; below
 * zero counts as zero.
 */
final class QuantityFormula {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final BigDecimal points;
    private final OverAchievement overAchievement;
    private final List<Step> bands;

    /** @param bands by which a number short of its target is scored; empty: in proportion */
    QuantityFormula(BigDecimal points, OverAchievement overAchievement, List<Step> bands) {
        this.points = points;
        this.overAchievement = overAchievement;
        this.bands = bands;
    }

    Outcome score(Quantitative target, BigDecimal actual) {
        var wanted = target.quantity().base();
        return switch (target.operator().direction()) {
            case POSITIVE -> positive(target.operator(), wanted, actual);
            case EXACT -> exact(wanted, actual);
            case REVERSE -> reverse(target.operator(), wanted, actual);
        };
    }

    /** Outside, the bound that was missed decides: short of the lower one as positive, beyond the upper one as reverse. */
    Outcome score(Range target, BigDecimal actual) {
        var lower = target.lower().base();
        var upper = target.upper().base();
        if (actual.compareTo(lower) < 0) {
            return shortOf(lower, actual);
        }
        if (actual.compareTo(upper) > 0) {
            return beyond(upper, actual);
        }
        return Outcome.of(points, "evaluation.how.inside", plain(actual), plain(lower), plain(upper), plain(points));
    }

    private Outcome positive(Operator operator, BigDecimal target, BigDecimal actual) {
        boolean strictZero = target.signum() == 0 && operator == Operator.ABOVE;
        boolean met = strictZero ? actual.signum() > 0 : actual.compareTo(target) >= 0;
        return met ? beyondTarget(met(target, actual), target, actual) : shortOf(target, actual);
    }

    /** A number to hit scores like one to reach; only "= 0" means none at all. */
    private Outcome exact(BigDecimal target, BigDecimal actual) {
        if (target.signum() == 0) {
            return actual.signum() <= 0 ? met(target, actual) : missed(target, actual);
        }
        return positive(Operator.EXACTLY, target, actual);
    }

    private Outcome reverse(Operator operator, BigDecimal target, BigDecimal actual) {
        boolean strictZero = target.signum() == 0 && operator == Operator.BELOW;
        boolean met = strictZero ? actual.signum() < 0 : actual.compareTo(target) <= 0;
        return met ? met(target, actual) : beyond(target, actual);
    }

    /** W·A/T */
    private Outcome shortOf(BigDecimal target, BigDecimal actual) {
        if (target.signum() <= 0) {
            return missed(target, actual);
        }
        if (actual.signum() < 0) {
            return Outcome.nothing("evaluation.how.negative", plain(actual));
        }
        return bands.isEmpty() ? inProportion(target, actual) : inBand(target, actual);
    }

    private Outcome inProportion(BigDecimal target, BigDecimal actual) {
        var score = points.multiply(actual).divide(target, MathContext.DECIMAL128);
        return Outcome.of(score, "evaluation.how.short", plain(actual), plain(target), plain(points), plain(score));
    }

    private Outcome inBand(BigDecimal target, BigDecimal actual) {
        var reached = actual.multiply(HUNDRED).divide(target, MathContext.DECIMAL128);
        var percent = Step.percentAt(bands, reached).orElse(BigDecimal.ZERO);
        var score = points.multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
        return Outcome.of(
                score, "evaluation.how.in-band", plain(actual), plain(target), plain(reached), plain(percent));
    }

    /** W·(1−(A−T)/T), nothing from twice the target on */
    private Outcome beyond(BigDecimal target, BigDecimal actual) {
        if (target.signum() <= 0) {
            return missed(target, actual);
        }
        if (actual.compareTo(target.multiply(TWO)) >= 0) {
            return Outcome.nothing("evaluation.how.doubled", plain(actual), plain(target));
        }
        var score = points.multiply(target.multiply(TWO).subtract(actual)).divide(target, MathContext.DECIMAL128);
        return Outcome.of(score, "evaluation.how.beyond", plain(actual), plain(target), plain(points), plain(score));
    }

    private Outcome beyondTarget(Outcome met, BigDecimal target, BigDecimal actual) {
        var keeps = overAchievement.keeps(actual, target);
        if (keeps.compareTo(HUNDRED) < 0) {
            var reduced = points.multiply(keeps).divide(HUNDRED, MathContext.DECIMAL128);
            return met.reducedTo(
                    reduced, Message.of("evaluation.how.over-reduced", plain(actual), plain(target), plain(keeps)));
        }
        return overAchievement.reached(actual, target)
                ? met.overAchieved(
                        Message.of("evaluation.how.over", plain(actual), plain(target), plain(overAchievement.from())))
                : met;
    }

    private Outcome met(BigDecimal target, BigDecimal actual) {
        return Outcome.of(points, "evaluation.how.met", plain(actual), plain(target), plain(points));
    }

    private static Outcome missed(BigDecimal target, BigDecimal actual) {
        return Outcome.nothing("evaluation.how.missed", plain(actual), plain(target));
    }
}
