package cn.jixiao.evaluation;

import cn.jixiao.common.Money;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a unit reports at year end (自评表).
 *
 * @param annualBudget 全年预算数 after all adjustments, null while not reported
 * @param spent 全年执行数, null while not reported
 * @param reports by the indicators' numbers
 * @param completion 年度总体目标的实际完成情况
 * @param conclusion 评价结论
 * @param shortcomings 存在问题
 * @param improvement 改进措施
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EvaluationContent(
        @Nullable Money annualBudget,
        @Nullable Money spent,
        Map<Integer, Report> reports,
        String completion,
        String conclusion,
        String shortcomings,
        String improvement) {

    /** The actual value of one indicator and, where it was missed, why (偏差原因分析及改进措施). */
    public record Report(ActualValue actual, String reason) {

        public Report withActual(ActualValue changed) {
            return new Report(changed, reason);
        }

        public Report withReason(String changed) {
            return new Report(actual, changed);
        }
    }

    public EvaluationContent {
        reports = Collections.unmodifiableSortedMap(
                new TreeMap<>(reports)); // in order: the content's hash is over its JSON
    }

    /** Nothing reported yet; the budget is the approved one until the unit corrects it. */
    static EvaluationContent blank(@Nullable Money approvedBudget) {
        return new EvaluationContent(approvedBudget, null, Map.of(), "", "", "", "");
    }

    @JsonIgnore
    public @Nullable Execution execution() {
        return annualBudget == null || spent == null ? null : new Execution(annualBudget, spent);
    }

    /** The actual values by the indicators' numbers, as scoring takes them. */
    @JsonIgnore
    public Map<Integer, ActualValue> actuals() {
        return reports.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().actual()));
    }

    @JsonIgnore
    public Map<Integer, String> reasons() {
        return reports.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().reason()));
    }

    /** The report on an indicator; an empty one where there is none yet. */
    public Report report(int no) {
        return reports.getOrDefault(no, new Report(ActualValue.of(""), ""));
    }

    public EvaluationContent withReport(int no, Report report) {
        var changed = new TreeMap<>(reports);
        changed.put(no, report);
        return new EvaluationContent(annualBudget, spent, changed, completion, conclusion, shortcomings, improvement);
    }

    public EvaluationContent withAnnualBudget(@Nullable Money changed) {
        return new EvaluationContent(changed, spent, reports, completion, conclusion, shortcomings, improvement);
    }

    public EvaluationContent withSpent(@Nullable Money changed) {
        return new EvaluationContent(annualBudget, changed, reports, completion, conclusion, shortcomings, improvement);
    }

    public EvaluationContent withCompletion(String changed) {
        return new EvaluationContent(annualBudget, spent, reports, changed, conclusion, shortcomings, improvement);
    }

    public EvaluationContent withConclusion(String changed) {
        return new EvaluationContent(annualBudget, spent, reports, completion, changed, shortcomings, improvement);
    }

    public EvaluationContent withShortcomings(String changed) {
        return new EvaluationContent(annualBudget, spent, reports, completion, conclusion, changed, improvement);
    }

    public EvaluationContent withImprovement(String changed) {
        return new EvaluationContent(annualBudget, spent, reports, completion, conclusion, shortcomings, changed);
    }
}
