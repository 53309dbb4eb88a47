package cn.jixiao.command.cycle;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.Scoring;
import cn.jixiao.evaluation.ScoringRules;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Operator.Direction;
import cn.jixiao.form.Quantity;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Random;

/** Invents what a unit might report for a target: mostly met, sometimes missed, sometimes late. */
final class InventedActuals {

    private static final int MET_PERCENT = 80;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ScoringRules rules;
    private final Random random;

    InventedActuals(ScoringRules rules, Random random) {
        this.rules = rules;
        this.random = random;
    }

    ActualValue of(Indicator indicator, FiscalYear year) {
        boolean met = random.nextInt(100) < MET_PERCENT;
        if (Scoring.isJudged(indicator)) {
            return judged(met);
        }
        return switch (TargetValue.parse(indicator.target())) {
            case Quantitative target -> ActualValue.of(number(target, met));
            case Range target -> ActualValue.of(inside(target, met));
            case Deadline target -> ActualValue.of(day(target, year, met));
            default -> judged(met);
        };
    }

    private ActualValue judged(boolean met) {
        var achievement = met ? Achievement.ACHIEVED : random.nextBoolean() ? Achievement.PARTLY : Achievement.MISSED;
        var band = rules.band(achievement);
        int width = band.to().subtract(band.from()).intValue();
        var percent = band.from().add(BigDecimal.valueOf(random.nextInt(width)));
        return switch (achievement) {
            case ACHIEVED -> ActualValue.judged("已达成", achievement, random.nextBoolean() ? band.to() : percent);
            case PARTLY -> ActualValue.judged("部分达成", achievement, percent);
            case MISSED -> ActualValue.judged("未达成", achievement, percent);
        };
    }

    private String number(Quantitative target, boolean met) {
        var wanted = target.quantity();
        var direction = target.operator().direction();
        var actual = direction == Direction.REVERSE ? less(wanted, met) : more(wanted, met, direction);
        return (target.decrease() ? "下降" : "") + written(actual, wanted);
    }

    private BigDecimal more(Quantity wanted, boolean met, Direction direction) {
        if (wanted.number().signum() == 0) {
            return direction == Direction.EXACT && met ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        if (!met) {
            return share(wanted, between(70, 95), RoundingMode.FLOOR);
        }
        boolean whole = wanted.measure().startsWith("%") && wanted.number().compareTo(HUNDRED) <= 0;
        var reached =
                direction == Direction.EXACT ? wanted.number() : share(wanted, between(100, 110), RoundingMode.CEILING);
        return whole ? reached.min(HUNDRED) : reached;
    }

    private BigDecimal less(Quantity wanted, boolean met) {
        if (wanted.number().signum() == 0) {
            return met ? BigDecimal.ZERO : BigDecimal.ONE;
        }
        return met
                ? share(wanted, between(80, 100), RoundingMode.FLOOR)
                : share(wanted, between(105, 150), RoundingMode.CEILING);
    }

    private String inside(Range target, boolean met) {
        var lower = target.lower();
        return written(met ? lower.number() : share(lower, between(70, 95), RoundingMode.FLOOR), lower);
    }

    private String day(Deadline target, FiscalYear year, boolean met) {
        var due = target.dueIn(year);
        var day = met ? due.minusDays(random.nextInt(20)) : due.plusDays(between(3, 40));
        return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    /** As many decimals as the target has: three kilometres become four, not 3.3. */
    private static BigDecimal share(Quantity wanted, int percent, RoundingMode rounding) {
        return wanted.number()
                .multiply(BigDecimal.valueOf(percent))
                .divide(HUNDRED, Math.max(0, wanted.number().scale()), rounding);
    }

    private static String written(BigDecimal actual, Quantity wanted) {
        return actual.toPlainString() + wanted.measure();
    }

    private int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }
}
