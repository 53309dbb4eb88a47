package cn.jixiao.walk;

import static cn.jixiao.form.Stage.DEPARTMENT_REVIEW;
import static cn.jixiao.form.Stage.FINANCE_APPROVAL;
import static cn.jixiao.form.Stage.RETURNED;
import static cn.jixiao.form.Stage.UNIT_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.approval.Approval;
import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringStage;
import cn.jixiao.monitoring.RectificationStage;
import cn.jixiao.monitoring.Rectifying;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Stage and inbox say the same: the work that is open belongs to the stage, one item of it or one for each who still has to
 * sign, and none where nobody is asked.
 */
final class Agreement {

    private static final Map<String, Map<Enum<?>, Set<String>>> STEPS = Map.of(
            Approval.PROCESS,
            Map.of(
                    UNIT_CHECK, Set.of("checkByUnit", "checkCorrectionByUnit"),
                    DEPARTMENT_REVIEW, Set.of("reviewByDepartment"),
                    FINANCE_APPROVAL,
                            Set.of(
                                    "countersignByFinance",
                                    "approveByFinance",
                                    "countersignDepartmentForm",
                                    "approveDepartmentForm"),
                    RETURNED,
                            Set.of(
                                    "correctForUnit",
                                    "correctForDepartment",
                                    "correctForFinance",
                                    "correctDepartmentForm")),
            Adjusting.PROCESS,
            Map.of(
                    UNIT_CHECK, Set.of("checkByUnit", "checkCorrectionByUnit"),
                    DEPARTMENT_REVIEW, Set.of("reviewByDepartment"),
                    FINANCE_APPROVAL,
                            Set.of(
                                    "countersignByFinance",
                                    "approveByFinance",
                                    "countersignDepartmentAdjustment",
                                    "approveDepartmentAdjustment"),
                    RETURNED,
                            Set.of(
                                    "correctForUnit",
                                    "correctForDepartment",
                                    "correctForFinance",
                                    "correctDepartmentAdjustment")),
            MonitoringCourse.PROCESS,
            Map.of(
                    MonitoringStage.FILLING, Set.of("fillMonitoring", "fillDepartmentMonitoring"),
                    MonitoringStage.DEPARTMENT_REVIEW, Set.of("reviewByDepartment"),
                    MonitoringStage.FINANCE_REVIEW, Set.of("reviewByFinance"),
                    MonitoringStage.RETURNED, Set.of("correctMonitoring", "correctDepartmentMonitoring")),
            Rectifying.PROCESS,
            Map.of(
                    RectificationStage.FEEDBACK, Set.of("giveFeedback", "giveDepartmentFeedback"),
                    RectificationStage.CHECK, Set.of("checkRectification", "checkDepartmentRectification")),
            SelfEvaluating.PROCESS,
            Map.of(
                    EvaluationStage.REPORTING, Set.of("fillActuals", "fillDepartmentActuals"),
                    EvaluationStage.DEPARTMENT_REVIEW, Set.of("reviewByDepartment"),
                    EvaluationStage.FINANCE_CONFIRMATION, Set.of("confirmByFinance", "confirmDepartmentForm"),
                    EvaluationStage.RETURNED,
                            Set.of("correctForDepartment", "correctForFinance", "correctDepartmentForm")));

    private final Seen seen;
    private final String script;

    private Agreement(Seen seen, String script) {
        this.seen = seen;
        this.script = script;
    }

    /** @param script what was done so far, for who reads a failure */
    static void check(Seen seen, String script) {
        var agreement = new Agreement(seen, script);
        seen.standings().forEach(agreement::stageAndInbox);
        agreement.nobodysWork();
        agreement.opinionsAwaited();
    }

    private void stageAndInbox(Seen.Standing standing) {
        var open =
                seen.open().stream().filter(standing::isOf).map(WorkItem::step).toList();
        var expected = STEPS.getOrDefault(standing.process(), Map.of()).getOrDefault(standing.stage(), Set.of());
        assertThat(expected).as("%s: %s", standing, script).containsAll(open);
        assertThat(open).as("%s: %s", standing, script).hasSizeBetween(expected.isEmpty() ? 0 : 1, most(open));
    }

    private static int most(List<String> open) {
        return open.stream().allMatch(step -> step.startsWith("countersign")) ? open.size() : 1;
    }

    private void nobodysWork() {
        assertThat(seen.open())
                .as(script)
                .filteredOn(item -> !item.step().equals(Seen.OPINION))
                .allMatch(item -> seen.standings().stream().anyMatch(standing -> standing.isOf(item)));
    }

    /** Who waits for opinions waits for somebody, and nobody is asked for an opinion nobody waits for. */
    private void opinionsAwaited() {
        boolean asked = seen.openSteps().contains(Seen.OPINION);
        boolean awaited = seen.open().stream().anyMatch(item -> item.waitsFor() != null);
        assertThat(asked).as(script).isEqualTo(awaited);
    }
}
