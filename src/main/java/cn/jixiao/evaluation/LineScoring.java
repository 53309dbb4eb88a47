package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.Rounding.Limits;
import cn.jixiao.form.Quantity;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Placeholder;
import cn.jixiao.form.TargetValue.Qualitative;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import cn.jixiao.form.TargetValue.Unreadable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Scores one indicator: chooses the formula by the kind of its target. */
final class LineScoring {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoringRules rules;
    private final FiscalYear year;
    private final BigDecimal points;
    private final List<Step> bands;

    /** @param bands by which a number short of its target is scored; empty: in proportion */
    LineScoring(ScoringRules rules, FiscalYear year, BigDecimal points, List<Step> bands) {
        this.rules = rules;
        this.year = year;
        this.points = points;
        this.bands = bands;
    }

    Outcome score(TargetValue target, ActualValue actual) {
        return switch (target) {
            case Quantitative quantity -> quantity(quantity, actual);
            case Range range -> range(range, actual);
            case Deadline deadline when !deadline.recurs() -> deadline(deadline, actual);
            case Deadline recurring -> judged(actual);
            case Qualitative words -> judged(actual);
            case Placeholder nothing -> judged(actual);
            case Unreadable garbled -> judged(actual);
        };
    }

    private Outcome quantity(Quantitative target, ActualValue actual) {
        if (!(actual.reading() instanceof Quantitative reached)) {
            return Outcome.nothing("evaluation.how.not-a-number", actual.raw());
        }
        if (!reached.quantity().comparesWith(target.quantity())) {
            return otherMeasure(reached.quantity(), target.quantity());
        }
        var number = reached.quantity().baseLike(target.quantity());
        return formula().score(target, target.decrease() ? decrease(reached, number) : number);
    }

    private Outcome range(Range target, ActualValue actual) {
        if (!(actual.reading() instanceof Quantitative reached)) {
            return Outcome.nothing("evaluation.how.not-a-number", actual.raw());
        }
        return reached.quantity().comparesWith(target.lower())
                ? formula().score(target, reached.quantity().baseLike(target.lower()))
                : otherMeasure(reached.quantity(), target.lower());
    }

    /** Against 下降2%, both 下降3% and -3% report a decrease of three. */
    private static BigDecimal decrease(Quantitative reached, BigDecimal number) {
        return reached.decrease() ? number : number.signum() < 0 ? number.negate() : number;
    }

    private Outcome deadline(Deadline target, ActualValue actual) {
        if (!(actual.reading() instanceof Deadline done) || done.recurs()) {
            return Outcome.nothing("evaluation.how.not-a-date", actual.raw());
        }
        var due = target.dueIn(year);
        var day = done.dueIn(new FiscalYear(due.getYear()));
        return day.isAfter(due)
                ? late(due, day)
                : Outcome.of(points, "evaluation.how.in-time", day.toString(), due.toString(), plain(points));
    }

    private Outcome late(LocalDate due, LocalDate day) {
        long days = ChronoUnit.DAYS.between(due, day);
        var keeps = rules.lateDeadline().stream()
                .filter(step -> days <= step.days())
                .findFirst()
                .map(ScoringRules.LateStep::percent)
                .orElse(BigDecimal.ZERO);
        return Outcome.of(
                share(keeps),
                "evaluation.how.late",
                day.toString(),
                due.toString(),
                String.valueOf(days),
                plain(keeps));
    }

    /** The unit's own judgement; a percentage outside the band of its grade is refused. */
    private Outcome judged(ActualValue actual) {
        var achievement = actual.achievement();
        var percent = actual.percent();
        if (achievement == null || percent == null) {
            return Outcome.nothing("evaluation.how.not-judged");
        }
        var band = rules.band(achievement);
        if (!band.contains(percent)) {
            throw new RuleBroken(Bands.outside(band, percent));
        }
        return Outcome.of(
                        share(percent),
                        "evaluation.how.judged." + achievement,
                        plain(percent),
                        plain(points),
                        plain(share(percent)))
                .within(new Limits(share(band.from()), band.toIncluded() ? null : share(band.to())));
    }

    private BigDecimal share(BigDecimal percent) {
        return points.multiply(percent).divide(HUNDRED, MathContext.DECIMAL128);
    }

    private QuantityFormula formula() {
        return new QuantityFormula(points, rules.overAchievement(), bands);
    }

    private static Outcome otherMeasure(Quantity actual, Quantity target) {
        return Outcome.nothing("evaluation.how.other-measure", actual.measure(), target.measure());
    }
}
