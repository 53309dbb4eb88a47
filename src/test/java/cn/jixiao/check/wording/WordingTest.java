package cn.jixiao.check.wording;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.ANNUAL_GOAL;
import static cn.jixiao.form.Field.BASIS;
import static cn.jixiao.form.Field.CONTACT;
import static cn.jixiao.form.Field.LEADER;
import static cn.jixiao.form.Field.MEASURES;
import static cn.jixiao.form.Field.NECESSITY;
import static cn.jixiao.form.Field.OVERALL_GOAL;
import static cn.jixiao.form.Field.OVERVIEW;
import static cn.jixiao.form.Field.PHONE;
import static cn.jixiao.form.Field.PLAN;
import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.form.FormFixture;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class WordingTest {

    private static final String LONG = "滨河公园步道建成于二十年前，路面破损严重，雨天积水，老人和儿童行走不便，市民多次反映";

    @Test
    @DisplayName("the year's goal that is the project's goal is found, one that is a step towards it is not")
    void goal_same() {
        var form = aForm().with(OVERALL_GOAL, "三年内修缮全部步道，方便市民出行");
        assertThat(evidence("GOAL_SAME", form.with(ANNUAL_GOAL, "三年内修缮全部步道，方便市民出行。")))
                .hasSize(1);
        assertThat(evidence("GOAL_SAME", form.with(ANNUAL_GOAL, "年内完成南段步道，通过验收。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a goal that repeats another field is found")
    void goal_repeats_text() {
        var form = aForm().with(OVERVIEW, LONG + "。计划年内修缮。");
        assertThat(evidence("GOAL_REPEATS_TEXT", form.with(ANNUAL_GOAL, LONG))).hasSize(1);
        assertThat(evidence("GOAL_REPEATS_TEXT", form.with(ANNUAL_GOAL, "年内完成南段步道，通过验收。")))
                .isEmpty();
    }

    @Test
    @DisplayName("fields that repeat one another are found, short formulas are not compared")
    void field_repeats_text() {
        assertThat(evidence("FIELD_REPEATS_TEXT", aForm().with(OVERVIEW, LONG).with(NECESSITY, LONG)))
                .hasSize(1);
        assertThat(evidence("FIELD_REPEATS_TEXT", aForm().with(BASIS, "无").with(NECESSITY, "无")))
                .isEmpty();
    }

    @Test
    @DisplayName("a plan without points in time is found")
    void no_schedule() {
        assertThat(evidence("PLAN_NO_SCHEDULE", aForm().with(PLAN, "组织招标，施工，验收。")))
                .hasSize(1);
        assertThat(evidence("PLAN_NO_SCHEDULE", aForm().with(PLAN, "3月招标，第三季度施工，年底验收。")))
                .isEmpty();
        assertThat(evidence("PLAN_NO_SCHEDULE", aForm())).isEmpty();
    }

    @Test
    @DisplayName("a text that stops at a comma, in brackets or, long, without a full stop is cut off")
    void truncated() {
        assertThat(truncated("根据市政府工作安排，")).isTrue();
        assertThat(truncated("根据《城市公园管理")).isTrue();
        assertThat(truncated((LONG + "。").repeat(4) + "因此计划在年内对全部路面进")).isTrue();
        assertThat(truncated("根据《城市公园管理办法》")).isFalse();
        assertThat(truncated((LONG + "。").repeat(4))).isFalse();
    }

    @Test
    @DisplayName("a basis without a document or decision is found, and one whose documents are decades old")
    void basis() {
        assertThat(evidence("BASIS_NOT_POLICY", aForm().with(BASIS, "步道破损严重，需要修缮。")))
                .hasSize(1);
        assertThat(evidence("BASIS_NOT_POLICY", aForm().with(BASIS, "《城市公园管理办法》")))
                .isEmpty();
        assertThat(evidence("OUTDATED_BASIS", aForm().with(BASIS, "云政办〔1998〕12号文件")))
                .hasSize(1);
        assertThat(evidence("OUTDATED_BASIS", aForm().with(BASIS, "云政办〔1998〕12号、〔2021〕3号文件")))
                .isEmpty();
    }

    @Test
    @DisplayName("measures in a few words are a stock phrase")
    void vague_field() {
        assertThat(evidence("VAGUE_FIELD", aForm().with(MEASURES, "财务制度"))).hasSize(1);
        assertThat(evidence("VAGUE_FIELD", aForm().with(MEASURES, "《公园养护规程》"))).isEmpty();
        assertThat(evidence("VAGUE_FIELD", aForm())).isEmpty();
    }

    @Test
    @DisplayName("a lost code, a masked number and one person for two parts are found")
    void head() {
        assertThat(evidence("UNIT_CODE_MISSING", aForm().withoutOrg())).hasSize(1);
        assertThat(evidence("UNIT_CODE_MISSING", aForm())).isEmpty();
        assertThat(evidence("PHONE_MASKED", aForm().with(PHONE, "139****5678"))).hasSize(1);
        assertThat(evidence("PHONE_MASKED", aForm())).isEmpty();
        assertThat(evidence("LEADER_EQ_CONTACT", led("沈知微", "沈知微"))).hasSize(1);
        assertThat(evidence("LEADER_EQ_CONTACT", led("沈知微", "顾南星"))).isEmpty();
    }

    private static FormFixture led(String leader, String contact) {
        return aForm().with(LEADER, leader).with(CONTACT, contact);
    }

    private static boolean truncated(String basis) {
        return !evidence("TEXT_TRUNCATED", aForm().with(BASIS, basis)).isEmpty();
    }
}
