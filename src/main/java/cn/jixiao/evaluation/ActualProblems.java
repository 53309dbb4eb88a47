package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.EvaluationProblems.blocking;

import cn.jixiao.common.Message;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Problem.Severity;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.Quantity;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import cn.jixiao.form.TargetValue.Quantitative;
import cn.jixiao.form.TargetValue.Range;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whether an actual value can be held against its target at all. */
final class ActualProblems {

    private ActualProblems() {}

    static Optional<Problem> of(Indicator indicator, @Nullable ActualValue actual, ScoringRules rules) {
        if (actual == null || actual.blank()) {
            return blocking("ACTUAL_MISSING", Place.of(indicator), "evaluation.actual.missing", indicator.name());
        }
        if (Scoring.isJudged(indicator)) {
            return judged(indicator, actual, rules);
        }
        return switch (TargetValue.parse(indicator.target())) {
            case Quantitative target -> number(indicator, actual, target.quantity());
            case Range target -> number(indicator, actual, target.lower());
            default -> date(indicator, actual);
        };
    }

    private static Optional<Problem> judged(Indicator indicator, ActualValue actual, ScoringRules rules) {
        var achievement = actual.achievement();
        var percent = actual.percent();
        if (achievement == null || percent == null) {
            return blocking("ACTUAL_NOT_JUDGED", Place.of(indicator), "evaluation.actual.not-judged", indicator.name());
        }
        var band = rules.band(achievement);
        return band.contains(percent)
                ? Optional.empty()
                : Optional.of(problem(
                        indicator, "BAND_OUTSIDE", Bands.outside(band, percent).getFirst()));
    }

    private static Optional<Problem> number(Indicator indicator, ActualValue actual, Quantity target) {
        return actual.reading() instanceof Quantitative reached
                ? measure(indicator, reached.quantity(), target)
                : noNumber(indicator, actual);
    }

    private static Optional<Problem> noNumber(Indicator indicator, ActualValue actual) {
        return blocking(
                "ACTUAL_NOT_A_NUMBER",
                Place.of(indicator),
                "evaluation.actual.not-a-number",
                indicator.name(),
                actual.raw(),
                indicator.target());
    }

    private static Optional<Problem> measure(Indicator indicator, Quantity reached, Quantity target) {
        return reached.comparesWith(target)
                ? Optional.empty()
                : blocking(
                        "ACTUAL_OTHER_MEASURE",
                        Place.of(indicator),
                        "evaluation.actual.other-measure",
                        indicator.name(),
                        reached.measure(),
                        target.measure());
    }

    private static Optional<Problem> date(Indicator indicator, ActualValue actual) {
        return actual.reading() instanceof Deadline done && !done.recurs()
                ? Optional.empty()
                : blocking(
                        "ACTUAL_NOT_A_DATE",
                        Place.of(indicator),
                        "evaluation.actual.not-a-date",
                        indicator.name(),
                        actual.raw());
    }

    private static Problem problem(Indicator indicator, String code, Message message) {
        return new Problem(code, Severity.BLOCKING, Place.of(indicator).text(), message);
    }
}
