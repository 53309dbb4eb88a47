package cn.jixiao.monitoring;

import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Problem.Severity;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What keeps a monitoring from being submitted. */
final class MonitoringProblems {

    private MonitoringProblems() {}

    /** All problems, the execution first, then in the form's order. */
    static List<Problem> problemsOf(TargetForm targets, MonitoringContent content, Lights lights) {
        return Stream.concat(
                        ofExecution(content.execution(), lights.execution()).stream(),
                        targets.indicators().stream()
                                .flatMap(
                                        indicator -> ofIndicator(
                                                indicator,
                                                content.progress(indicator.no()),
                                                lights.line(indicator.no()))
                                                .stream()))
                .toList();
    }

    private static List<Problem> ofExecution(Execution execution, LightLine line) {
        var problems = new ArrayList<Problem>();
        var amounts = Stream.of(
                        execution.initialBudget(), execution.annualBudget(), execution.executed(), execution.forecast())
                .toList();
        if (amounts.stream().anyMatch(MonitoringProblems::isMissing)) {
            problems.add(problem("EXECUTION_MISSING", Place.execution(), "monitoring.execution.missing"));
        } else if (amounts.stream().anyMatch(Money::isNegative)) {
            problems.add(problem("EXECUTION_NEGATIVE", Place.execution(), "monitoring.execution.negative"));
        } else if (execution.rate().isEmpty()) {
            problems.add(problem("EXECUTION_WITHOUT_BUDGET", Place.execution(), "monitoring.execution.without-budget"));
        }
        if (line.asksForCause() && !execution.deviation().isExplained()) {
            problems.add(problem("EXECUTION_CAUSE_MISSING", Place.execution(), "monitoring.execution.cause-missing"));
        }
        return problems;
    }

    private static List<Problem> ofIndicator(Indicator indicator, Progress progress, LightLine line) {
        var problems = new ArrayList<Problem>();
        var place = Place.of(indicator);
        var name = indicator.name();
        var likelihood = progress.likelihood();
        boolean doubtful = likelihood == Likelihood.POSSIBLE || likelihood == Likelihood.IMPOSSIBLE;
        if (progress.current().isBlank()) {
            problems.add(problem("CURRENT_MISSING", place, "monitoring.current.missing", name));
        }
        if (likelihood == null) {
            problems.add(problem("LIKELIHOOD_MISSING", place, "monitoring.likelihood.missing", name));
        }
        if (doubtful && progress.forecast().isBlank()) {
            problems.add(problem("FORECAST_MISSING", place, "monitoring.forecast.missing", name));
        }
        if ((doubtful || line.asksForCause()) && !progress.deviation().isExplained()) {
            problems.add(problem("CAUSE_MISSING", place, "monitoring.cause.missing", name));
        }
        return problems;
    }

    private static boolean isMissing(@Nullable Money amount) {
        return amount == null;
    }

    private static Problem problem(String code, Place place, String key, Object... arguments) {
        return new Problem(code, Severity.BLOCKING, place.text(), Message.of(key, arguments));
    }
}
