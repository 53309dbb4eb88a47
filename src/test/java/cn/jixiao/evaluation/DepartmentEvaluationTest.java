package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The self-evaluation of a department's overall form: finance confirms it, no department reviews it. */
@IntegrationTest
class DepartmentEvaluationTest {

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
    EvaluationActions allowed;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditVerification verification;

    private FormRecord form;
    private SelfEvaluation evaluation;

    @BeforeEach
    void anOverallFormIsEvaluated() {
        var content = anOverallForm()
                .forOrg("031")
                .withoutIndicators()
                .with(indicator("新增学位").under("履职效能", "重点工作履行").target("≥2000个"))
                .build();
        form = city.submit("guoqing", city.as("guoqing", () -> forms.create(content)));
        city.pass("yangfan", form);
        evaluation = city.as("guoqing", () -> {
            var opened = drafts.open(form.id());
            var report = archive.latest(opened)
                    .content()
                    .withAnnualBudget(Money.ofYuan("3000000"))
                    .withSpent(Money.ofYuan("3000000"))
                    .withReport(1, new Report(ActualValue.of("2100个"), ""));
            var saved = drafts.save(opened.id(), opened.version(), report);
            return evaluating.submit(saved.id(), saved.version());
        });
    }

    @Test
    @DisplayName("handed in, it waits for finance, which sends it back or confirms it; no department was ever asked")
    @DrawnPath(
            of = SelfEvaluating.PROCESS,
            flows = "toDepartmentFill toFinance departmentFormDecided financeSendsBackDepartmentForm"
                    + " departmentFormBackToFinance financeConfirmsDepartmentForm")
    void way() {
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.FINANCE_CONFIRMATION);
        decide("yangfan", new SendBack("请补充", List.of(new NewRemark("indicator:1", "请附统计口径"))));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.RETURNED);
        evaluation = city.as("guoqing", () -> {
            evaluating
                    .remarksToAnswer(evaluation.id())
                    .forEach(remark -> evaluating.answer(evaluation.id(), remark.id(), "已补充"));
            return evaluating.submit(evaluation.id(), evaluation.version());
        });
        decide("yangfan", new Pass("确认"));
        assertThat(evaluation.stage()).isEqualTo(EvaluationStage.CONFIRMED);
        assertThat(items())
                .extracting(item -> item.step() + " " + item.outcome())
                .containsExactly(
                        "approveDepartmentForm PASS",
                        "fillDepartmentActuals RESUBMIT",
                        "confirmDepartmentForm SEND_BACK",
                        "correctDepartmentForm RESUBMIT",
                        "confirmDepartmentForm PASS");
        assertThat(items()).noneMatch(item -> item.audience().startsWith("DEPARTMENT_REVIEWER"));
        assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("the department's own reviewer may do nothing with it")
    void not_reviewed_by_itself() {
        assertThat(city.as("linshu", () -> allowed.on(evaluation))).isEmpty();
        assertThatThrownBy(() -> decide("linshu", new Pass("同意"))).isInstanceOf(RuleBroken.class);
        assertThat(items().getLast().isOpen()).isTrue();
    }

    private void decide(String reviewer, Decision decision) {
        evaluation = city.as(
                reviewer,
                () -> evaluating.decide(
                        evaluating.openItem(evaluation).orElseThrow().id(), decision));
    }

    private List<WorkItem> items() {
        return city.as("shenji", () -> inbox.ofForm(form.id().value()));
    }
}
