package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.form.Drafts;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.Decision.SendBackToDepartment;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Every path of a unit drawn in {@code self-evaluation.bpmn}: the steps taken, the stage reached, and what did not happen.
 * Those of a department's own are in {@link DepartmentEvaluationTest}.
 */
@IntegrationTest
class EvaluationPathsTest {

    private static final Decision SEND_BACK = new SendBack("请补充", List.of(new NewRemark("indicator:1", "请说明进度")));

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts forms;

    @Autowired
    EvaluationDrafts drafts;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    Terminating terminating;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    private SelfEvaluation evaluation;

    @BeforeEach
    void aUnitHandsItIn() {
        var content = aForm().withoutIndicators()
                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                .build();
        var form = city.submit("chenjing", city.as("chenjing", () -> forms.create(content)));
        city.pass("zhoumin", city.pass("wanghao", form));
        evaluation = city.as("chenjing", () -> {
            var opened = drafts.open(form.id());
            var saved = drafts.save(opened.id(), opened.version(), report());
            return evaluating.submit(saved.id(), saved.version());
        });
    }

    @Test
    @DisplayName("passed by the department and confirmed: asked once each, and nothing was returned")
    @DrawnPath(
            of = SelfEvaluating.PROCESS,
            flows = "toQuestion toFill toDepartment departmentReviewed departmentPasses financeDecided financeConfirms")
    void straight() {
        decide("wanghao", new Pass("同意"));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.FINANCE_CONFIRMATION);
        decide("zhoumin", new Pass("确认"));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.CONFIRMED);
        assertThat(steps()).containsExactly("fillActuals RESUBMIT", "reviewByDepartment PASS", "confirmByFinance PASS");
        assertIntact();
    }

    @Test
    @DisplayName("sent back by the department: corrected it is with the department again, and finance was never asked")
    @DrawnPath(of = SelfEvaluating.PROCESS, flows = "departmentSendsBack backToDepartment")
    void department_sends_back() {
        decide("wanghao", SEND_BACK);
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.RETURNED);
        correct();
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
        assertThat(steps())
                .containsExactly(
                        "fillActuals RESUBMIT",
                        "reviewByDepartment SEND_BACK",
                        "correctForDepartment RESUBMIT",
                        "reviewByDepartment");
    }

    @Test
    @DisplayName("sent back by finance: corrected it is with finance again, and the department is not asked twice")
    @DrawnPath(of = SelfEvaluating.PROCESS, flows = "financeSendsBack backToFinance")
    void finance_sends_back() {
        decide("wanghao", new Pass("同意"));
        decide("zhoumin", SEND_BACK);
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.RETURNED);
        correct();
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.FINANCE_CONFIRMATION);
        decide("zhoumin", new Pass("确认"));
        assertThat(steps())
                .containsExactly(
                        "fillActuals RESUBMIT",
                        "reviewByDepartment PASS",
                        "confirmByFinance SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "confirmByFinance PASS");
    }

    @Test
    @DisplayName("sent back to the department: the unit is not asked, and finance is only after the department")
    @DrawnPath(of = SelfEvaluating.PROCESS, flows = "financeSendsBackToDepartment")
    void finance_sends_back_to_department() {
        decide("wanghao", new Pass("同意"));
        decide("zhoumin", new SendBackToDepartment("请核实完成值"));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
        city.as("zhoumin", () -> refused("account.not-allowed", () -> evaluating.decide(openItem(), new Pass("确认"))));
        decide("wanghao", new Pass("已核实"));
        assertThat(steps())
                .containsExactly(
                        "fillActuals RESUBMIT",
                        "reviewByDepartment PASS",
                        "confirmByFinance SEND_BACK_TO_DEPARTMENT",
                        "reviewByDepartment PASS",
                        "confirmByFinance");
    }

    @Test
    @DisplayName("ended by force it begins again with what was reported, and goes the whole way once more")
    void terminated() {
        decide("wanghao", new Pass("同意"));
        var ended = city.as("shenji", this::open);
        city.as("sysadmin", () -> terminating.terminate(ended.instanceId(), "填报口径有误"));
        evaluation = city.as("chenjing", () -> archive.get(evaluation.id()));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.REPORTING);
        assertThat(city.as("chenjing", () -> archive.latest(evaluation)).content())
                .isEqualTo(report());
        assertThat(city.as("shenji", this::open))
                .returns("fillActuals", WorkItem::step)
                .doesNotReturn(ended.instanceId(), WorkItem::instanceId);
        evaluation = city.as("chenjing", () -> evaluating.submit(evaluation.id(), evaluation.version()));
        decide("wanghao", new Pass("同意"));
        assertThat(steps())
                .containsExactly(
                        "fillActuals RESUBMIT",
                        "reviewByDepartment PASS",
                        "confirmByFinance TERMINATED",
                        "fillActuals RESUBMIT",
                        "reviewByDepartment PASS",
                        "confirmByFinance");
        assertThat(city.as("shenji", () -> trail.of(evaluation.formId().value())))
                .extracting(AuditEntry::action)
                .endsWith("TERMINATE", "SUBMIT", "PASS");
        assertIntact();
    }

    private static EvaluationContent report() {
        var budget = Money.ofYuan("860000");
        return new EvaluationContent(
                budget, budget, Map.of(1, new Report(ActualValue.of("12公里"), "")), "步道已修缮", "", "", "");
    }

    private void decide(String reviewer, Decision decision) {
        evaluation = city.as(reviewer, () -> evaluating.decide(openItem(), decision));
    }

    private void correct() {
        evaluation = city.as("chenjing", () -> {
            evaluating
                    .remarksToAnswer(evaluation.id())
                    .forEach(remark -> evaluating.answer(evaluation.id(), remark.id(), "已补充"));
            return evaluating.submit(evaluation.id(), evaluation.version());
        });
    }

    private long openItem() {
        return open().id();
    }

    private WorkItem open() {
        return evaluating.openItem(evaluation).orElseThrow();
    }

    private List<String> steps() {
        return city.as("shenji", () -> inbox.ofForm(evaluation.formId().value())).stream()
                .filter(item -> item.process().equals(SelfEvaluating.PROCESS))
                .map(item -> item.isOpen() ? item.step() : item.step() + " " + item.outcome())
                .toList();
    }

    private void assertIntact() {
        assertThat(city.as(
                                "shenji",
                                () -> verification.verify(evaluation.formId().value()))
                        .intact())
                .isTrue();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
