package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.ScoreReview.Line;
import cn.jixiao.form.Drafts;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.Decision.SendBackToDepartment;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** A self-evaluation of two indicators, 8 of 10 km (40.00 of 50) and 93 % of 90 % (40.00 of 40), all money spent: 90.00. */
@IntegrationTest
class ScoreReviewingTest {

    private static final ScoreReview SHORTER =
            new ScoreReview(Map.of(1, new Line(new BigDecimal("35.5"), "验收记录只支持7.1公里")));

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    EvaluationDrafts reports;

    @Autowired
    EvaluationArchive archive;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Autowired
    ReviewArchive scored;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SelfEvaluation submitted;

    @BeforeEach
    void aSelfEvaluationIsSubmitted() {
        var draft = city.as(
                "chenjing",
                () -> drafts.create(aForm().withoutIndicators()
                        .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                        .with(indicator("游人便利").under("效果目标", "社会效益").target("≥90%"))
                        .build()));
        var form = city.submit("chenjing", draft);
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        submitted = city.as("chenjing", () -> {
            var opened = reports.open(form.id());
            var saved = reports.save(opened.id(), opened.version(), report("8公里"));
            return evaluating.submit(saved.id(), saved.version());
        });
    }

    @Test
    @DisplayName("a reviewer's score stands beside the unit's own, with deduction and reason, and the unit sees it")
    void beside_the_own() {
        var reviewed = decide("wanghao", submitted, new Pass("同意"), SHORTER);

        assertThat(reviewed.total()).isEqualByComparingTo("90.00");
        assertThat(reviewed.reviewedTotal()).isEqualByComparingTo("85.50");
        assertThat(reviewed.reviewedGrade()).isEqualTo(Grade.GOOD);
        assertThat(reviewed.countedTotal()).isEqualTo(reviewed.reviewedTotal());
        var seen = city.as("chenjing", () -> scored.latest(archive.get(submitted.id())));
        assertThat(seen.orElseThrow().score().lines())
                .extracting(ReviewedLine::no, ReviewedLine::own, ReviewedLine::score, ReviewedLine::deduction)
                .containsExactly(
                        tuple(0, points("10.00"), points("10.00"), points("0.00")),
                        tuple(1, points("40.00"), points("35.50"), points("4.50")),
                        tuple(2, points("40.00"), points("40.00"), points("0.00")));
        assertThat(seen.orElseThrow().score().line(1).orElseThrow().reason()).isEqualTo("验收记录只支持7.1公里");
    }

    @Test
    @DisplayName("the last reviewer's score counts, and both stay on record")
    void last_counts() {
        var reviewed = decide("wanghao", submitted, new Pass("同意"), SHORTER);
        var confirmed = decide(
                "zhoumin", reviewed, new Pass("确认"), new ScoreReview(Map.of(0, new Line(BigDecimal.ZERO, "支出未见凭证"))));

        assertThat(confirmed.stage()).isEqualTo(EvaluationStage.CONFIRMED);
        assertThat(confirmed.reviewedTotal()).isEqualByComparingTo("80.00");
        assertThat(city.as("chenjing", () -> scored.all(confirmed)))
                .extracting(
                        EvaluationReview::reviewerName, review -> review.score().total())
                .containsExactly(tuple("周敏", points("80.00")), tuple("王浩", points("85.50")));
    }

    @Test
    @DisplayName("finance begins with the department's scores and confirms them unless it gives its own")
    void carried_over() {
        var reviewed = decide("wanghao", submitted, new Pass("同意"), SHORTER);
        var first = city.as("zhoumin", () -> scored.latest(reviewed)).orElseThrow();
        assertThat(first.review()).isEqualTo(new ScoreReview(Map.of(1, new Line(points("35.50"), "验收记录只支持7.1公里"))));

        var confirmed = city.as("zhoumin", () -> evaluating.decide(item(reviewed), new Pass("确认")));
        assertThat(confirmed.reviewedTotal()).isEqualByComparingTo("85.50");
    }

    @Test
    @DisplayName("who passes without another score confirms the unit's own")
    void agreed() {
        var reviewed = decide("wanghao", submitted, new Pass("同意"), ScoreReview.NONE);
        assertThat(reviewed.reviewedTotal()).isEqualByComparingTo("90.00");
        assertThat(actions()).doesNotContain("SCORE");
    }

    @Test
    @DisplayName("the trail tells the lines a reviewer scored otherwise, and the evidence is intact")
    void in_the_trail() {
        decide("wanghao", submitted, new Pass("同意"), SHORTER);
        assertThat(city.as("chenjing", () -> trail.of(submitted.formId().value())))
                .filteredOn(entry -> entry.action().equals("SCORE"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).isEqualTo("复核总分 85.5 分：修缮长度 40 → 35.5 分（验收记录只支持7.1公里）"));
        assertThat(city.as(
                                "chenjing",
                                () -> verification.verify(submitted.formId().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("sent back with another score: the unit sees it while it corrects; what it hands in then begins anew")
    void sent_back() {
        var remark = new NewRemark("indicator:1", "请核对长度");
        var returned = decide("wanghao", submitted, new SendBack("请核对", List.of(remark)), SHORTER);
        var corrected = city.as("chenjing", () -> {
            assertThat(scored.latest(returned)).isPresent();
            evaluating.answer(
                    returned.id(),
                    evaluating.remarksOn(returned.id()).getFirst().id(),
                    "已核对");
            var saved = reports.save(returned.id(), returned.version(), report("7公里"));
            return evaluating.submit(saved.id(), saved.version());
        });
        assertThat(corrected.reviewedTotal()).isNull();
        assertThat(corrected.countedTotal()).isEqualByComparingTo("85.00");
        assertThat(city.as("wanghao", () -> scored.latest(corrected))).isEmpty();
    }

    @Test
    @DisplayName("sent back to the department, the scores of finance are what it sees")
    void back_to_department() {
        var reviewed = decide("wanghao", submitted, new Pass("同意"), ScoreReview.NONE);
        var back = decide("zhoumin", reviewed, new SendBackToDepartment("请再核"), SHORTER);
        assertThat(back.stage()).isEqualTo(EvaluationStage.DEPARTMENT_REVIEW);
        assertThat(city.as("wanghao", () -> scored.latest(back)).orElseThrow().reviewerName())
                .isEqualTo("周敏");
    }

    @Test
    @DisplayName(
            "a score outside its points, too fine or without its reason is refused, everything at once, and nothing happens")
    void refused_scores() {
        var review = new ScoreReview(Map.of(
                0, new Line(points("10.01"), "多给"),
                1, new Line(points("39.999"), "过细"),
                2, new Line(points("39"), " ")));
        var refusal =
                catchThrowableOfType(RuleBroken.class, () -> decide("wanghao", submitted, new Pass("同意"), review));
        assertThat(refusal.messages())
                .extracting(Message::key)
                .containsExactly(
                        "evaluation.review.outside", "evaluation.review.too-fine", "evaluation.review.reason-missing");
        assertThat(city.as("wanghao", () -> archive.get(submitted.id()))).isEqualTo(submitted);
        assertThat(city.as("wanghao", () -> scored.all(submitted))).isEmpty();
    }

    @Test
    @DisplayName("neither the unit nor another department scores, nor finance before its turn")
    void not_asked() {
        long item = city.as("wanghao", () -> item(submitted));
        refused("account.not-allowed", () -> scoredBy("chenjing", item));
        refused("workflow.item.unknown", () -> scoredBy("xuting", item));
        refused("account.not-allowed", () -> scoredBy("zhoumin", item));
    }

    @Test
    @DisplayName("a reviewer who wrote it scores nothing of it")
    void own() {
        var ours = city.as("qiaoyun", () -> {
            var returned =
                    decide("wanghao", submitted, new SendBack("请核对", List.of(new NewRemark("form", "请核对"))), SHORTER);
            evaluating.answer(
                    returned.id(),
                    evaluating.remarksOn(returned.id()).getFirst().id(),
                    "已核对");
            return evaluating.submit(returned.id(), returned.version());
        });
        refused("workflow.own-form", () -> decide("qiaoyun", ours, new Pass("同意"), SHORTER));
    }

    @Test
    @DisplayName("a reviewer who looked at an earlier version is refused")
    void stale() {
        long item = city.as("wanghao", () -> item(submitted));
        refused(
                "evaluation.stale",
                () -> city.as(
                        "wanghao", () -> evaluating.decide(item, submitted.version() - 1, new Pass("同意"), SHORTER)));
    }

    @Test
    @DisplayName("a review on record can be neither changed nor removed")
    void immutable() {
        decide("wanghao", submitted, new Pass("同意"), SHORTER);
        for (var sql : List.of("update evaluation_review set step = 'x'", "delete from evaluation_review")) {
            assertThatThrownBy(() -> city.as(
                            "wanghao",
                            () -> transaction.execute(status -> jdbc.sql(sql).update())))
                    .isInstanceOf(DataAccessException.class);
        }
        assertThat(city.as("xuting", () -> reviewsSeen())).isZero();
        assertThat(city.as("chenjing", () -> reviewsSeen())).isPositive();
    }

    private SelfEvaluation scoredBy(String reviewer, long item) {
        return city.as(reviewer, () -> evaluating.decide(item, submitted.version(), new Pass("同意"), SHORTER));
    }

    private SelfEvaluation decide(String reviewer, SelfEvaluation seen, Decision decision, ScoreReview review) {
        return city.as(reviewer, () -> evaluating.decide(item(seen), seen.version(), decision, review));
    }

    private long item(SelfEvaluation evaluation) {
        return evaluating.openItem(evaluation).orElseThrow().id();
    }

    private int reviewsSeen() {
        return java.util.Objects.requireNonNull(
                transaction.execute(status -> jdbc.sql("select count(*) from evaluation_review")
                        .query(Integer.class)
                        .single()));
    }

    private List<String> actions() {
        return city.as("chenjing", () -> trail.of(submitted.formId().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static EvaluationContent report(String length) {
        var money = Money.ofYuan("860000");
        var reports = Map.of(
                1, new Report(ActualValue.of(length), "汛期停工两个月"),
                2, new Report(ActualValue.of("93%"), ""));
        return new EvaluationContent(money, money, reports, "步道已修缮", "", "", "");
    }

    private static BigDecimal points(String points) {
        return new BigDecimal(points);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
