package cn.jixiao.check.amount;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.LAST_YEAR_AMOUNT;
import static cn.jixiao.form.Field.OVERVIEW;
import static cn.jixiao.form.Field.PLAN;
import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Amounts in running text beside a project of 860000 yuan. */
class AmountTextsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年资金需求97万元，用于修缮步道。",
                "1-3月支出30万元，4-6月支出30万元，7-12月支出36万元。",
                "经测算，修缮费用共计88.5万元。",
                "3月支付20万元，进度20%；10月支付70万元，进度100%。",
                "申请资金50万元，其余自筹。",
            })
    @DisplayName("a plan whose amounts do not come to the budget is found")
    void not_the_budget(String plan) {
        assertThat(evidence("PLAN_NE_BUDGET", aForm().with(PLAN, plan))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026年资金需求86万元，用于修缮步道。",
                "2026年资金需求860000元。",
                "2026年资金需求50万元修缮步道；2026年资金需求36万元更换护栏。",
                "1-3月支出30万元，4-6月支出30万元，7-12月支出26万元。",
                "6月底前累计支出40万元，截至12月支出86万元。",
                "截至6月底支出60%，约51.6万元；截至12月底支出剩余资金34.4万元。",
                "（1）修缮费共计60万元。（2）护栏费共计26万元。",
                "每次巡查费5000元，共计172次。",
                "按8.6公里、每公里10万元测算，费用86万元。",
                "2025年预算安排70万元，支出69万元。",
                "辖区人口12万人，公园面积30万平方米。",
                "带动投资2亿元，步道修缮按期完成。",
                "无。",
            })
    @DisplayName("amounts that come to the budget, or say nothing of it, are left alone")
    void the_budget(String plan) {
        assertThat(evidence("PLAN_NE_BUDGET", aForm().with(PLAN, plan))).isEmpty();
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, plan))).isEmpty();
    }

    @Test
    @DisplayName("the evidence names the payments and the budget")
    void payments_as_evidence() {
        assertThat(evidence("PLAN_NE_BUDGET", aForm().with(PLAN, "1-6月支出30万元，7-12月支出50万元。")))
                .containsExactly(List.of("1-6月 30万元", "7-12月 50万元", "860000.00"));
    }

    @Test
    @DisplayName("a share that goes with neither the payment nor the payments so far is found")
    void wrong_share() {
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "1-6月支出43万元，完成62%；7-12月支出43万元，完成100%。")))
                .containsExactly(List.of("1-6月 43万元 62%"));
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "1-6月支出43万元，完成50%；7-12月支出43万元，完成100%。")))
                .isEmpty();
    }

    @Test
    @DisplayName("parts that exceed their whole are found, parts that leave something over are not")
    void parts() {
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "费用86万元，其中：步道60万元、护栏30万元。")))
                .hasSize(1);
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "费用86万元，其中：步道60万元、护栏20万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("the same figures in 元 and 万元 are a slip")
    void slip() {
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "护栏费260000元。护栏需260000万元。")))
                .hasSize(1);
        assertThat(evidence("PLAN_ARITHMETIC", aForm().with(PLAN, "护栏费260000元，即26万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("an increase that the fields of both years do not show is found")
    void increase() {
        var form = aForm().with(LAST_YEAR_AMOUNT, "800000").with(OVERVIEW, "路段延长，新增费用9万元。");
        assertThat(evidence("LAST_YEAR_CONTRADICTION", form)).hasSize(1);
        assertThat(evidence("LAST_YEAR_CONTRADICTION", form.with(OVERVIEW, "路段延长，新增费用6万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("what the text says of last year is what the field says")
    void last_year() {
        var form = aForm().with(LAST_YEAR_AMOUNT, "800000").with(OVERVIEW, "2025年预算安排70万元。");
        assertThat(evidence("LAST_YEAR_CONTRADICTION", form)).hasSize(1);
        assertThat(evidence("LAST_YEAR_CONTRADICTION", form.with(OVERVIEW, "2025年预算安排80万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("works whose total investment exceeds the year's amount run for several years")
    void several_years() {
        assertThat(evidence("MULTIYEAR_TOTAL", aForm().with(OVERVIEW, "工程总投资2300万元。")))
                .hasSize(1);
        assertThat(evidence("MULTIYEAR_TOTAL", aForm().with(OVERVIEW, "工程总投资86万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("who spent little of last year's money and asks for as much again is found")
    void low_execution() {
        var form = aForm().with(LAST_YEAR_AMOUNT, "860000").with(PLAN, "2025年预算安排86万元，支出20万元。");
        assertThat(evidence("LOW_EXECUTION", form)).hasSize(1);
        assertThat(evidence("LOW_EXECUTION", form.with(PLAN, "2025年预算安排86万元，支出80万元。")))
                .isEmpty();
        assertThat(evidence("LOW_EXECUTION", form.with(LAST_YEAR_AMOUNT, "1900000")))
                .isEmpty();
    }
}
