package cn.jixiao.command.cycle;

import cn.jixiao.common.Money;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ScoredLine;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Invents the report of a unit on the targets of a form. */
final class InventedReport {

    private static final Money SOME_BUDGET = Money.ofYuan("1000000");

    private final TargetForm targets;
    private final InventedActuals actuals;
    private final Random random;

    InventedReport(TargetForm targets, InventedActuals actuals, Random random) {
        this.targets = targets;
        this.actuals = actuals;
        this.random = random;
    }

    /** Actual values and money spent, no reasons yet. */
    EvaluationContent content(@Nullable Money approvedBudget) {
        var budget = approvedBudget == null || approvedBudget.compareTo(Money.ZERO) <= 0 ? SOME_BUDGET : approvedBudget;
        var spent = new Money(budget.yuan().multiply(BigDecimal.valueOf(70 + random.nextInt(31), 2)));
        var reports = new LinkedHashMap<Integer, Report>();
        targets.indicators()
                .forEach(indicator ->
                        reports.put(indicator.no(), new Report(actuals.of(indicator, targets.year()), "")));
        return new EvaluationContent(budget, spent, reports, "总体目标基本实现。", "实施情况较好。", "", "");
    }

    /** The same with a reason on every line that needs one. */
    EvaluationContent explained(EvaluationContent content, EvaluationScore score) {
        var reports = new LinkedHashMap<>(content.reports());
        score.lines().stream()
                .filter(ScoredLine::needsReason)
                .forEach(line -> reports.computeIfPresent(
                        line.no(), (no, report) -> new Report(report.actual(), "受客观条件影响与计划有偏差，下年度改进。")));
        return new EvaluationContent(
                content.annualBudget(),
                content.spent(),
                reports,
                content.completion(),
                content.conclusion(),
                content.shortcomings(),
                content.improvement());
    }
}
