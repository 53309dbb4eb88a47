package cn.jixiao.calendar;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationStage;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.MonitoringStage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.SendBack;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a unit hands in after its season closed. Each test works in a year of its own: seasons and permissions hold for all. */
@IntegrationTest
class LateReportsTest {

    private static final AtomicInteger YEARS = new AtomicInteger(2062);
    private static final SendBack SEND_BACK = new SendBack("请补充", List.of(new NewRemark("form", "请补充说明")));

    private final FiscalYear year = new FiscalYear(YEARS.getAndIncrement());

    @Autowired
    CityAtWork city;

    @Autowired
    SeasonPlanning planning;

    @Autowired
    Drafts drafts;

    @Autowired
    MonitoringDrafts monitorings;

    @Autowired
    MonitoringCourse course;

    @Autowired
    EvaluationDrafts evaluations;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    Clock clock;

    @AfterEach
    void removeAll() {
        city.as("liguang", () -> planning.of(year).forEach(season -> planning.remove(season.id(), "测试结束")));
    }

    @Test
    @DisplayName("a late monitoring is written on but not handed in, unless it was permitted")
    void monitoring() {
        var written = writtenMonitoring();
        close(SeasonKind.MONITOR);
        late(() -> submit(written));
        permit(SeasonKind.MONITOR);
        assertThat(unit(() -> submit(written)).stage()).isEqualTo(MonitoringStage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a monitoring returned in time is not handed in again too late, unless it was permitted")
    void returned_monitoring() {
        var submitted = unit(() -> submit(writtenMonitoring()));
        close(SeasonKind.MONITOR);
        var returned = city.as(
                "wanghao",
                () -> course.decide(course.openItem(submitted).orElseThrow().id(), SEND_BACK));
        city.as(
                "chenjing",
                () -> course.remarksToAnswer(returned.id())
                        .forEach(remark -> course.answer(returned.id(), remark.id(), "已补充")));
        late(() -> submit(returned));
        permit(SeasonKind.MONITOR);
        assertThat(unit(() -> submit(returned)).stage()).isEqualTo(MonitoringStage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a late self-evaluation is written on but not handed in, unless it was permitted")
    void self_evaluation() {
        var written = writtenEvaluation();
        close(SeasonKind.SELF_EVALUATE);
        late(() -> submit(written));
        permit(SeasonKind.SELF_EVALUATE);
        assertThat(unit(() -> submit(written)).stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a self-evaluation returned in time is not handed in again too late, unless it was permitted")
    void returned_self_evaluation() {
        var submitted = unit(() -> submit(writtenEvaluation()));
        close(SeasonKind.SELF_EVALUATE);
        var returned = city.as(
                "wanghao",
                () -> evaluating.decide(
                        evaluating.openItem(submitted).orElseThrow().id(), SEND_BACK));
        city.as(
                "chenjing",
                () -> evaluating
                        .remarksToAnswer(returned.id())
                        .forEach(remark -> evaluating.answer(returned.id(), remark.id(), "已补充")));
        late(() -> submit(returned));
        permit(SeasonKind.SELF_EVALUATE);
        assertThat(unit(() -> submit(returned)).stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
    }

    private Monitoring writtenMonitoring() {
        var form = approved();
        return unit(() -> {
            var opened = monitorings.open(form.id(), NINE_MONTHS);
            return monitorings.save(opened.id(), opened.version(), onTrack());
        });
    }

    private SelfEvaluation writtenEvaluation() {
        var form = approved();
        var budget = Money.ofYuan("860000");
        return unit(() -> {
            var opened = evaluations.open(form.id());
            var report = Map.of(1, new Report(ActualValue.of("12公里"), ""));
            var content = new EvaluationContent(budget, budget, report, "步道已修缮", "", "", "");
            return evaluations.save(opened.id(), opened.version(), content);
        });
    }

    private Monitoring submit(Monitoring monitoring) {
        return course.submit(monitoring.id(), monitoring.version());
    }

    private SelfEvaluation submit(SelfEvaluation evaluation) {
        return evaluating.submit(evaluation.id(), evaluation.version());
    }

    private FormRecord approved() {
        var content = aForm().inYear(year.value())
                .withoutIndicators()
                .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                .build();
        var form = city.submit("chenjing", unit(() -> drafts.create(content)));
        return city.pass("zhoumin", city.pass("wanghao", form));
    }

    private void close(SeasonKind kind) {
        var today = LocalDate.now(clock);
        city.as("liguang", () -> planning.plan(year, kind, "", today.minusDays(9), today.minusDays(3)));
    }

    private void permit(SeasonKind kind) {
        var today = LocalDate.now(clock);
        city.as("liguang", () -> planning.permit(year, kind, new OrgCode("022001"), today, "系统停机两日"));
    }

    private void late(Supplier<?> submission) {
        assertThatThrownBy(() -> unit(submission))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("calendar.season.late"));
    }

    private <T> T unit(Supplier<T> work) {
        return city.as("chenjing", work);
    }
}
