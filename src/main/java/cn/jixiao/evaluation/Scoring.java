package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.Figures.plain;

import cn.jixiao.common.Message;
import cn.jixiao.evaluation.Weights.Source;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetValue.Deadline;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes the score of a self-evaluation from the targets in force and the actual values; nothing is ever typed. */
public final class Scoring {

    private final TargetForm form;
    private final ScoringRules rules;
    private final Weights weights;

    private Scoring(TargetForm form, ScoringRules rules) {
        this.form = form;
        this.rules = rules;
        this.weights = Weights.of(form, rules);
    }

    /**
     * The score as it stands; what is not reported yet scores nothing. Breaks {@code evaluation.band.outside} where a
     * judged percentage lies outside the band of its grade.
     *
     * @param actuals by the indicators' numbers
     * @param execution null while it is not reported
     */
    public static EvaluationScore score(
            TargetForm form, ScoringRules rules, Map<Integer, ActualValue> actuals, @Nullable Execution execution) {
        var scoring = new Scoring(form, rules);
        var lines = form.indicators().stream()
                .map(indicator -> scoring.line(indicator, actuals.get(indicator.no())))
                .toList();
        var executionLine = scoring.execution(execution);
        var all = Stream.concat(lines.stream(), Stream.of(executionLine)).toList();
        var unrounded = Totals.unrounded(all.stream().map(ScoredLine::unrounded));
        return new EvaluationScore(
                lines,
                executionLine,
                Totals.printed(all.stream().map(ScoredLine::score)),
                unrounded,
                rules.grade(unrounded),
                scoring.weights.notes());
    }

    /** True where the target cannot be computed, so that the unit gives a grade and a percentage inside its band. */
    public static boolean isJudged(Indicator indicator) {
        var target = TargetValue.parse(indicator.target());
        return !target.measurable() || (target instanceof Deadline deadline && deadline.recurs());
    }

    private ScoredLine line(Indicator indicator, @Nullable ActualValue actual) {
        var points = weights.of(indicator);
        var outcome = actual == null || actual.blank()
                ? Outcome.nothing("evaluation.how.not-reported")
                : new LineScoring(rules, form.year(), points, rules.bandsBelowTarget(indicator))
                        .score(TargetValue.parse(indicator.target()), actual);
        var score = outcome.rounded(rules.rounding());
        boolean missed = score.compareTo(points) < 0;
        boolean reason =
                missed || (outcome.overAchieved() && rules.overAchievement().asksForReason());
        return new ScoredLine(
                indicator.no(), points, score, outcome.score(), missed, reason, explained(weight(points), outcome));
    }

    private ScoredLine execution(@Nullable Execution execution) {
        var points = rules.execution().points();
        var outcome = execution == null ? Outcome.nothing("evaluation.how.execution-missing") : spent(execution);
        var how = explained(Message.of("evaluation.how.weight-rules", plain(points)), outcome);
        var score = outcome.rounded(rules.rounding());
        boolean missed = score.compareTo(points) < 0;
        return new ScoredLine(ScoredLine.EXECUTION, points, score, outcome.score(), missed, false, how);
    }

    private Outcome spent(Execution execution) {
        var rule = rules.execution();
        return Outcome.of(
                rule.score(execution),
                rule.bands().isEmpty() ? "evaluation.how.execution" : "evaluation.how.execution-band",
                execution.spent().toString(),
                execution.annualBudget().toString(),
                plain(execution.executionRate()),
                plain(rule.points()));
    }

    private static List<Message> explained(Message weight, Outcome outcome) {
        return Stream.concat(Stream.of(weight), outcome.how().stream()).toList();
    }

    private Message weight(BigDecimal points) {
        var key = weights.source() == Source.FORM ? "evaluation.how.weight-form" : "evaluation.how.weight-spread";
        return Message.of(key, plain(points));
    }
}
