package cn.jixiao.adjustment;

import static cn.jixiao.adjustment.AdjustmentsAtWork.amount;
import static cn.jixiao.adjustment.AdjustmentsAtWork.target;
import static cn.jixiao.adjustment.Refusals.refused;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.Money;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a self-evaluation when the targets it is held against are adjusted. */
@IntegrationTest
class AdjustedEvaluationTest {

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    AdjustmentDrafts drafts;

    @Autowired
    EvaluationDrafts reports;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    Drafts forms;

    @Autowired
    FormArchive formArchive;

    @Autowired
    AuditTrail trail;

    private FormRecord form;

    @BeforeEach
    void aFormWithTwoIndicators() {
        var draft = city.as(
                "chenjing",
                () -> forms.create(aForm().withoutIndicators()
                        .with(indicator("验收合格率").under("产出目标", "质量").target("100%"))
                        .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                        .build()));
        form = city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", draft)));
    }

    @Test
    @DisplayName("what was reported stays and is held against the adjusted target; the first targets stay known")
    void follows() {
        var opened = report(open(), "8公里");
        adjust(target("≥8公里"));
        var followed = now(opened);
        assertThat(followed)
                .returns(2, SelfEvaluation::formRevision)
                .returns(opened.writers(), SelfEvaluation::writers);
        city.as("chenjing", () -> {
            assertThat(archive.latest(followed).content().report(2).actual().raw())
                    .isEqualTo("8公里");
            assertThat(archive.targets(followed).indicator(2).orElseThrow().target())
                    .isEqualTo("≥8公里");
            var earlier = archive.earlierTargets(followed).orElseThrow();
            assertThat(earlier.indicator(2).orElseThrow().target()).isEqualTo("≥10公里");
            assertThat(trail.of(form.id().value()))
                    .extracting(AuditEntry::action)
                    .contains("FOLLOW_ADJUSTMENT");
        });
    }

    @Test
    @DisplayName("the approved budget moves on, one corrected by hand stays")
    void budget() {
        var opened = open();
        adjust(amount("700000.00"));
        assertThat(budget(opened)).isEqualTo(Money.ofYuan("700000"));
        var corrected = city.as("chenjing", () -> {
            var seen = now(opened);
            var content = archive.latest(seen).content().withAnnualBudget(Money.ofYuan("650000"));
            return reports.save(seen.id(), seen.version(), content);
        });
        adjust(amount("600000.00"));
        assertThat(budget(corrected)).isEqualTo(Money.ofYuan("650000"));
    }

    @Test
    @DisplayName("one that was sent back follows with a new revision; what was handed in stays sealed as it was")
    void follows_after_return() {
        var submitted = submit(report(open(), "9公里"));
        var returned = city.as(
                "wanghao",
                () -> evaluating.decide(
                        evaluating.openItem(submitted).orElseThrow().id(),
                        new Decision.SendBack("请补充", List.of(new NewRemark("indicator:2", "请说明")))));
        adjust(target("≥9公里"));
        var followed = now(returned);
        assertThat(followed).returns(2, SelfEvaluation::formRevision).returns(2, SelfEvaluation::revision);
        city.as(
                "chenjing",
                () -> assertThat(archive.revisions(followed))
                        .extracting(revision -> revision.isFrozen())
                        .containsExactly(true, false));
    }

    @Test
    @DisplayName("a form whose self-evaluation was handed in is not adjusted")
    void handed_in() {
        submit(report(open(), "10公里"));
        city.as("chenjing", () -> refused("adjustment.form.evaluated", () -> drafts.open(form.id())));
    }

    @Test
    @DisplayName(
            "handed in while the adjustment was under review: it does not come into force, and nothing was decided")
    void handed_in_meanwhile() {
        var passed =
                work.pass("wanghao", work.submit("chenjing", work.save("chenjing", work.opened(form), target("≥8公里"))));
        submit(report(open(), "10公里"));
        refused("evaluation.adjusted-too-late", () -> work.pass("zhoumin", passed));
        assertThat(city.as("shenji", () -> formArchive.get(form.id())))
                .returns(1, FormRecord::revisionInForce)
                .returns(1, FormRecord::revision);
        var rejected = work.decide("zhoumin", passed, new Decision.Reject("自评已提交"));
        assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
    }

    private void adjust(java.util.function.UnaryOperator<cn.jixiao.form.TargetForm> change) {
        var submitted = work.submit("chenjing", work.save("chenjing", work.opened(form), change));
        work.pass("zhoumin", work.pass("wanghao", submitted));
    }

    private SelfEvaluation open() {
        return city.as("chenjing", () -> reports.open(form.id()));
    }

    private SelfEvaluation report(SelfEvaluation opened, String length) {
        return city.as("chenjing", () -> {
            EvaluationContent content = archive.latest(opened)
                    .content()
                    .withSpent(Money.ofYuan("860000"))
                    .withReport(1, new Report(ActualValue.of("100%"), ""))
                    .withReport(2, new Report(ActualValue.of(length), "汛期停工"));
            return reports.save(opened.id(), opened.version(), content);
        });
    }

    private SelfEvaluation submit(SelfEvaluation saved) {
        return city.as("chenjing", () -> evaluating.submit(saved.id(), saved.version()));
    }

    private SelfEvaluation now(SelfEvaluation evaluation) {
        return city.as("chenjing", () -> archive.get(evaluation.id()));
    }

    private Money budget(SelfEvaluation evaluation) {
        return city.as(
                "chenjing",
                () -> archive.latest(archive.get(evaluation.id())).content().annualBudget());
    }
}
