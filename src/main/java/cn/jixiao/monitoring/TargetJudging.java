package cn.jixiao.monitoring;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.Operator.Direction;
import cn.jixiao.form.Quantity;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Holds a value against a target, whichever way the target points; empty where the two cannot be compared. */
final class TargetJudging {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final MonitoringRules rules;
    private final Window window;
    private final FiscalYear year;
    private final Outlook outlook;

    TargetJudging(MonitoringRules rules, Window window, FiscalYear year, Outlook outlook) {
        this.rules = rules;
        this.window = window;
        this.year = year;
        this.outlook = outlook;
    }

    Optional<Judgement> judge(TargetValue target, TargetValue reported) {
        return switch (target) {
            case Quantitative number
            when reported instanceof Quantitative value ->
                comparable(value, number.quantity()).map(reached -> number(number, value, reached));
            case Range range
            when reported instanceof Quantitative value ->
                comparable(value, range.lower()).map(reached -> range(range, reached));
            case Deadline due
            when !due.recurs() && reported instanceof Deadline done && !done.recurs() ->
                Optional.of(deadline(due, done));
            default -> Optional.empty();
        };
    }

    private static Optional<BigDecimal> comparable(Quantitative value, Quantity target) {
        return value.quantity().comparesWith(target)
                ? Optional.of(value.quantity().baseLike(target))
                : Optional.empty();
    }

    private Judgement number(Quantitative target, Quantitative value, BigDecimal reached) {
        var counted =
                target.decrease() && !value.decrease() ? reached.abs() : reached; // -3% reports a decrease of three
        return target.operator().direction() == Direction.REVERSE
                ? limit(target.quantity(), counted)
                : reach(target.quantity(), counted, target.operator().direction() == Direction.EXACT);
    }

    private Judgement range(Range target, BigDecimal reached) {
        return reached.compareTo(target.upper().base()) > 0
                ? limit(target.upper(), reached)
                : reach(target.lower(), reached, false);
    }

    private Judgement reach(Quantity target, BigDecimal reached, boolean exact) {
        if (target.base().signum() <= 0) {
            boolean met = exact ? reached.signum() <= 0 : reached.compareTo(target.base()) >= 0;
            return met(met, target, reached);
        }
        var asked = asked(target);
        var percent = percent(reached, asked);
        var thresholds = outlook == Outlook.CURRENT ? rules.current() : rules.forecast();
        return Judgement.of(
                thresholds.atLeast(percent),
                outlook.key("reached"),
                told(reached, target),
                told(asked, target),
                percent);
    }

    /** So far only the elapsed share of what adds up over the year. */
    private BigDecimal asked(Quantity target) {
        boolean inFull = outlook == Outlook.FORECAST || rules.isRate(target.baseMeasure());
        return inFull ? target.base() : target.base().multiply(window.share());
    }

    private Judgement limit(Quantity target, BigDecimal reached) {
        if (target.base().signum() <= 0) {
            return met(reached.compareTo(target.base()) <= 0, target, reached);
        }
        var percent = percent(reached, target.base());
        return Judgement.of(
                rules.limit().atMost(percent),
                outlook.key("limit"),
                told(reached, target),
                told(target.base(), target),
                percent);
    }

    private Judgement met(boolean met, Quantity target, BigDecimal reached) {
        return Judgement.of(
                met ? Light.GREEN : Light.RED,
                outlook.key(met ? "met" : "missed"),
                told(reached, target),
                told(target.base(), target));
    }

    private Judgement deadline(Deadline target, Deadline done) {
        var due = target.dueIn(year);
        var day = done.dueIn(new FiscalYear(due.getYear()));
        long late = Math.max(0, ChronoUnit.DAYS.between(due, day));
        return Judgement.of(
                rules.deadline().atMost(BigDecimal.valueOf(late)),
                outlook.key(late == 0 ? "in-time" : "late"),
                day.toString(),
                due.toString(),
                late);
    }

    private static String told(BigDecimal number, Quantity target) {
        return Judgement.told(number) + target.baseMeasure();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
    }
}
