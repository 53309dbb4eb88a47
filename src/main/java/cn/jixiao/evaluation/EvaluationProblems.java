package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Problem.Severity;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps a self-evaluation from being submitted. */
public final class EvaluationProblems {

    private final Map<Integer, Problem> ofActuals = new HashMap<>();
    private final EvaluationScore score;
    private final Map<Integer, String> reasons;

    private EvaluationProblems(
            TargetForm form, ScoringRules rules, Map<Integer, ActualValue> actuals, Map<Integer, String> reasons) {
        var scorable = new HashMap<Integer, ActualValue>();
        for (var indicator : form.indicators()) {
            var actual = actuals.get(indicator.no());
            var problem = ActualProblems.of(indicator, actual, rules);
            if (problem.isPresent()) {
                ofActuals.put(indicator.no(), problem.get());
            } else if (actual != null) {
                scorable.put(indicator.no(), actual);
            }
        }
        this.score = Scoring.score(form, rules, scorable, null);
        this.reasons = reasons;
    }

    /**
     * All problems, in the form's order, execution first.
     *
     * @param actuals by the indicators' numbers
     * @param reasons 偏差原因分析及改进措施, by the indicators' numbers
     */
    public static List<Problem> problemsOf(
            TargetForm form,
            ScoringRules rules,
            Map<Integer, ActualValue> actuals,
            @Nullable Execution execution,
            Map<Integer, String> reasons) {
        var problems = new EvaluationProblems(form, rules, actuals, reasons);
        return Stream.concat(
                        executionProblem(execution).stream(),
                        form.indicators().stream().flatMap(indicator -> problems.of(indicator).stream()))
                .toList();
    }

    private static Optional<Problem> executionProblem(@Nullable Execution execution) {
        if (execution == null) {
            return blocking("EXECUTION_MISSING", Place.execution(), "evaluation.execution.missing");
        }
        if (execution.annualBudget().compareTo(Money.ZERO) <= 0) {
            return blocking("EXECUTION_WITHOUT_BUDGET", Place.execution(), "evaluation.execution.without-budget");
        }
        return execution.spent().isNegative()
                ? blocking("EXECUTION_NEGATIVE", Place.execution(), "evaluation.execution.negative")
                : Optional.empty();
    }

    private Optional<Problem> of(Indicator indicator) {
        return Optional.ofNullable(ofActuals.get(indicator.no()))
                .or(() -> score.line(indicator.no())
                        .filter(line -> line.needsReason()
                                && reasons.getOrDefault(indicator.no(), "").isBlank())
                        .flatMap(line -> reasonMissing(indicator, line)));
    }

    private static Optional<Problem> reasonMissing(Indicator indicator, ScoredLine line) {
        return line.missed()
                ? blocking("REASON_MISSING", Place.of(indicator), "evaluation.reason.missing", indicator.name())
                : blocking(
                        "REASON_MISSING_OVER", Place.of(indicator), "evaluation.reason.missing-over", indicator.name());
    }

    static Optional<Problem> blocking(String code, Place place, String key, Object... arguments) {
        return Optional.of(new Problem(code, Severity.BLOCKING, place.text(), Message.of(key, arguments)));
    }
}
