package cn.jixiao.check.date;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.NECESSITY;
import static cn.jixiao.form.Field.OVERVIEW;
import static cn.jixiao.form.Field.PLAN;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Dates and years in a form for 2026. */
class DatesTest {

    @Test
    @DisplayName("a project named after another year is found")
    void year_in_name() {
        assertThat(evidence("YEAR_MISMATCH", aForm().named("2025年园博会"))).hasSize(1);
        assertThat(evidence("YEAR_MISMATCH", aForm().named("2026年园博会"))).isEmpty();
        assertThat(evidence("YEAR_MISMATCH", aForm().named("2025-2026年园博会"))).isEmpty();
    }

    @Test
    @DisplayName("a plan for a year gone by is found, an account of it is not")
    void planned_for_another_year() {
        assertThat(evidence("YEAR_MISMATCH", aForm().with(PLAN, "2025年支出计划如下：3月招标。")))
                .hasSize(1);
        assertThat(evidence("YEAR_MISMATCH", aForm().with(PLAN, "2025年已完成北段；2026年计划完成南段。")))
                .isEmpty();
    }

    @Test
    @DisplayName("money of the budget year that was spent already is last year's")
    void spent_already() {
        assertThat(evidence("YEAR_MISMATCH", aForm().with(PLAN, "2026年预算安排20万元，支出20万元。")))
                .hasSize(1);
        assertThat(evidence("YEAR_MISMATCH", aForm().with(PLAN, "2025年预算安排20万元，支出20万元。")))
                .isEmpty();
    }

    @Test
    @DisplayName("今年 … 以来 was written a year ago")
    void written_earlier() {
        assertThat(evidence("YEAR_MISMATCH", aForm().with(OVERVIEW, "自今年3月以来，步道多处塌陷。")))
                .hasSize(1);
        assertThat(evidence("YEAR_MISMATCH", aForm().with(OVERVIEW, "步道多处塌陷，今年内修缮。")))
                .isEmpty();
    }

    @Test
    @DisplayName("parts of a year that overlap are found, those that follow or begin anew with January are not")
    void overlap() {
        assertThat(evidence("DATE_CONFLICT", aForm().with(PLAN, "1-6月招标；7-9月施工；9-12月验收。")))
                .containsExactly(List.of("7-9月", "9-12月"));
        assertThat(evidence("DATE_CONFLICT", aForm().with(PLAN, "1-6月招标；7-9月施工；10-12月验收。")))
                .isEmpty();
        assertThat(evidence("DATE_CONFLICT", aForm().with(PLAN, "1-6月支出一半；1-12月全部支出。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a period that ends before it begins is found")
    void reversed() {
        assertThat(evidence("DATE_CONFLICT", aForm().with(OVERVIEW, "2025年10月1日至2025年9月30日巡查40次。")))
                .hasSize(1);
        assertThat(evidence("DATE_CONFLICT", aForm().with(OVERVIEW, "2024年10月1日至2025年9月30日巡查40次。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a period in the budget year that ends months before the project is found")
    void ends_early() {
        assertThat(evidence("DATE_CONFLICT", aForm().with(NECESSITY, "试点期为2023年5月至2026年4月。")))
                .hasSize(1);
        assertThat(evidence("DATE_CONFLICT", aForm().with(NECESSITY, "试点期为2023年5月至2026年12月。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a plan for a later day than the indicator's is found")
    void late() {
        var form = aForm().with(indicator("完工时间").under("产出目标", "时效").target("2026年11月1日前"));
        assertThat(evidence("DATE_CONFLICT", form.with(PLAN, "11月20日之前完工。"))).hasSize(1);
        assertThat(evidence("DATE_CONFLICT", form.with(PLAN, "10月20日之前完工。"))).isEmpty();
    }
}
