package cn.jixiao.evaluation;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.Money;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two versions of the rules for zhengzhou-2020 are on the class path: the second, from 2031, gives execution 20 points. */
@IntegrationTest
class RulesVersionTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    EvaluationDrafts reports;

    @Autowired
    SelfEvaluating evaluating;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SelfEvaluation opened;

    @BeforeEach
    void aSelfEvaluationOf2031() {
        var draft = city.as(
                "chenjing",
                () -> drafts.create(aForm().inYear(2031)
                        .with(Field.START_DATE, "2031-01-01")
                        .with(Field.END_DATE, "2031-12-31")
                        .withoutIndicators()
                        .with(indicator("修缮长度").under("产出目标", "数量").target("≥10公里"))
                        .build()));
        var form = city.submit("chenjing", draft);
        city.pass("wanghao", form);
        city.pass("zhoumin", form);
        opened = city.as("chenjing", () -> reports.open(form.id()));
    }

    @Test
    @DisplayName("what begins now is scored by the newest version")
    void newest() {
        assertThat(opened.rulesVersion()).isEqualTo(2);
        assertThat(submitted().total()).isEqualByComparingTo("84.00"); // 8 of 10 km: 64 of 80; all money spent: 20
    }

    @Test
    @DisplayName("what began before the newer version was loaded is scored by its own to the end")
    void its_own() {
        beganWithVersion1();
        assertThat(submitted().total()).isEqualByComparingTo("82.00"); // 72 of 90, and 10
    }

    private void beganWithVersion1() {
        city.as(
                "chenjing",
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update self_evaluation set rules_version = 1 where id = ?")
                                .param(opened.id())
                                .update()));
    }

    private SelfEvaluation submitted() {
        return city.as("chenjing", () -> {
            var money = Money.ofYuan("860000");
            var report = Map.of(1, new Report(ActualValue.of("8公里"), "汛期停工两个月"));
            var saved = reports.save(
                    opened.id(), opened.version(), new EvaluationContent(money, money, report, "步道已修缮", "", "", ""));
            return evaluating.submit(saved.id(), saved.version());
        });
    }
}
