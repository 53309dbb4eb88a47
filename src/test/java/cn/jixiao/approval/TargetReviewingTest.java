package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import java.math.BigDecimal;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 绩效目标审核表: the department scores a large project, and decides as its grade allows. */
@IntegrationTest
class TargetReviewingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    TargetReviewing reviewing;

    @Autowired
    AuditTrail trail;

    @Test
    @DisplayName("a small project is reviewed by an opinion alone")
    void small() {
        var form = city.submitted("chenjing", "022001");
        city.as("wanghao", () -> {
            var item = city.openItem(form);
            assertThat(reviewing.toFill(item)).isEmpty();
            refused("approval.review.not-asked", () -> reviewing.save(item.id(), Map.of(), ""));
        });
        assertThat(city.pass("wanghao", form).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("a large project is not decided on before every criterion was scored")
    void incomplete() {
        var form = large();
        refused("approval.review.incomplete", () -> city.pass("wanghao", form));
        save(form, Map.of("CLEAR", new BigDecimal("9.5")), "");
        refused("approval.review.incomplete", () -> city.sendBack("wanghao", form, "请核对金额"));
    }

    @Test
    @DisplayName("what the reviewer entered so far is there when they come back, and nobody else is shown it")
    void draft() {
        var form = large();
        save(form, Map.of("CLEAR", new BigDecimal("9.5")), "");
        city.as(
                "wanghao",
                () -> assertThat(reviewing
                                .toFill(city.openItem(form))
                                .orElseThrow()
                                .scores())
                        .containsOnlyKeys("CLEAR"));
        assertThat(city.as("chenjing", () -> reviewing.decidedOn(form.id()))).isEmpty();
        assertThat(city.as("chenjing", () -> reviewing.toFill(city.openItem(form))))
                .isEmpty();
    }

    @Test
    @DisplayName("excellent passes; unit and finance read the points, and the trail keeps them")
    void excellent() {
        var passed = city.pass("wanghao", city.score("wanghao", large(), "1"));
        for (var reader : new String[] {"chenjing", "zhoumin"}) {
            assertThat(city.as(reader, () -> reviewing.decidedOn(passed.id())))
                    .singleElement()
                    .satisfies(review -> {
                        assertThat(review.sheet().total()).isEqualByComparingTo("100");
                        assertThat(review.reviewerName()).isEqualTo("王浩");
                        assertThat(review.revision()).isEqualTo(1);
                    });
        }
        assertThat(city.as("shenji", () -> trail.of(passed.id().value())))
                .filteredOn(entry -> entry.action().equals("SCORE"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.reason()).contains("规范完整性 10", "总分 100"));
    }

    @Test
    @DisplayName("good passes with what was agreed to correct, and not without")
    void good() {
        var form = city.score("wanghao", large(), "0.85");
        refused("approval.review.corrections-missing", () -> city.pass("wanghao", form));
        city.as("wanghao", () -> {
            var item = city.openItem(form);
            var sheet = reviewing.toFill(item).orElseThrow();
            reviewing.save(item.id(), sheet.scores(), "指标“修缮长度”改为≥15公里");
        });
        assertThat(city.pass("wanghao", form).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("fair goes back to the unit, and does not pass")
    void fair() {
        var form = city.score("wanghao", large(), "0.7");
        refused("approval.review.outcome", () -> city.pass("wanghao", form));
        assertThat(city.sendBack("wanghao", form, "请核对金额").stage()).isEqualTo(Stage.RETURNED);
    }

    @Test
    @DisplayName("poor may not enter the budget")
    void poor() {
        var form = city.score("wanghao", large(), "0.4");
        refused("approval.review.outcome", () -> city.sendBack("wanghao", form, "请核对金额"));
        assertThat(city.decide("wanghao", form, new Decision.Reject("与职能无关")).stage())
                .isEqualTo(Stage.REJECTED);
    }

    @Test
    @DisplayName("points beyond the criterion or finer than a half are refused")
    void malformed() {
        var form = large();
        refused("approval.review.score", () -> save(form, Map.of("CLEAR", new BigDecimal("10.5")), ""));
        refused("approval.review.score", () -> save(form, Map.of("CLEAR", new BigDecimal("9.3")), ""));
        refused("approval.review.criterion.unknown", () -> save(form, Map.of("BEAUTY", BigDecimal.ONE), ""));
    }

    @Test
    @DisplayName("only who reviews the form scores it")
    void others() {
        var form = large();
        var item = city.as("wanghao", () -> city.openItem(form));
        for (var other : new String[] {"chenjing", "zhoumin", "shenji"}) {
            refused("account.not-allowed", () -> city.as(other, () -> reviewing.save(item.id(), Map.of(), "")));
        }
        refused("workflow.item.unknown", () -> city.as("xuting", () -> reviewing.save(item.id(), Map.of(), "")));
    }

    private FormRecord large() {
        return city.submit("chenjing", city.largeDraft("chenjing", "022001"));
    }

    private void save(FormRecord form, Map<String, BigDecimal> scores, String corrections) {
        city.as("wanghao", () -> reviewing.save(city.openItem(form).id(), scores, corrections));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
