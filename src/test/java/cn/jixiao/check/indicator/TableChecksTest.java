package cn.jixiao.check.indicator;

import static cn.jixiao.check.Found.evidence;
import static cn.jixiao.form.Field.ANNUAL_GOAL;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Checks that hold lines of the table against each other or against the goals. */
class TableChecksTest {

    @Test
    @DisplayName("the same name under the same level 2 is a duplicate, under another it is not")
    void duplicate() {
        var twice = indicator("修缮 长度").under("产出目标", "数量").target("≥12公里");
        assertThat(evidence("DUPLICATE_INDICATOR", aForm().with(twice))).hasSize(1);
        assertThat(evidence("DUPLICATE_INDICATOR", aForm().with(twice.under("产出目标", "质量"))))
                .isEmpty();
    }

    @Test
    @DisplayName("a name with a filling word or another ending, and the same target, is a near duplicate")
    void near_duplicate() {
        var form = aForm().with(indicator("切实保障游人出行安全").under("效果目标", "环境效益").target("保障"))
                .with(indicator("保障游人出行安全").under("产出目标", "质量").target("保障"));
        assertThat(evidence("NEAR_DUPLICATE", form)).hasSize(1);
        assertThat(evidence(
                        "NEAR_DUPLICATE",
                        aForm().with(indicator("游人满意率").under("效果目标", "社会效益").target("≥90%"))))
                .hasSize(1);
    }

    @Test
    @DisplayName("names that speak of different things are no near duplicates, though they differ in two letters")
    void different_subjects() {
        var form = aForm().with(indicator("步道管理制度健全性").under("影响力目标", "长效管理").target("健全"))
                .with(indicator("绿地管理制度健全性").under("影响力目标", "长效管理").target("健全"));
        assertThat(evidence("NEAR_DUPLICATE", form)).isEmpty();
    }

    @Test
    @DisplayName("where all quantities are rates nothing is counted")
    void rate_as_quantity() {
        var rates = aForm().with(indicator("修缮长度").under("产出目标", "数量").target("100%"));
        assertThat(evidence("RATE_AS_QUANTITY", rates)).hasSize(1);
        assertThat(evidence("RATE_AS_QUANTITY", aForm())).isEmpty();
    }

    @Test
    @DisplayName("a satisfaction that the goal promises has the same figure in the table")
    void goal_and_indicator() {
        assertThat(evidence("GOAL_INDICATOR_MISMATCH", aForm().with(ANNUAL_GOAL, "步道平整，游人满意度达到98%。")))
                .containsExactly(List.of("游人满意度达到98%", "游人满意度 ≥90%"));
        assertThat(evidence("GOAL_INDICATOR_MISMATCH", aForm().with(ANNUAL_GOAL, "步道平整，游人满意度达到90%。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a rate that the goal promises and no indicator measures is found")
    void not_measured() {
        assertThat(evidence("OUTPUT_NOT_MEASURED", aForm().with(ANNUAL_GOAL, "路灯亮灯率达到97%。")))
                .hasSize(1);
        assertThat(evidence("OUTPUT_NOT_MEASURED", aForm().with(ANNUAL_GOAL, "工程验收合格率达到100%。")))
                .isEmpty();
    }

    @Test
    @DisplayName("a lost table is not held against the goals")
    void lost_table() {
        var form = aForm().withoutIndicators().with(ANNUAL_GOAL, "游人满意度达到98%。");
        assertThat(evidence("GOAL_INDICATOR_MISMATCH", form)).isEmpty();
    }
}
