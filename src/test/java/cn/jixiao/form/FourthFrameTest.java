package cn.jixiao.form;

import static cn.jixiao.form.FormFixture.anEmptyForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Problem;
import cn.jixiao.org.OrgCode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A city brings its frame as one YAML file (rulesets/frames/xinghai-2026.yaml on the test class path). */
class FourthFrameTest {

    private static final FrameId XINGHAI = new FrameId("xinghai-2026");

    private final Frame frame = new Frames().get(XINGHAI);

    @Test
    @DisplayName("a frame that exists as data alone stands beside the three that come with the product")
    void is_loaded() {
        assertThat(new Frames().all())
                .extracting(known -> known.id().value())
                .contains("xinghai-2026", "zhengzhou-2020", "guizhou-2022", "department-overall");
    }

    @Test
    @DisplayName("a blank form of it lacks exactly what its data requires")
    void blank_form_has_its_problems() {
        var blank = TargetForm.blank(XINGHAI, new FiscalYear(2026), new OrgCode("022001"));
        assertThat(FormProblems.problemsOf(blank, frame))
                .filteredOn(Problem::blocks)
                .extracting(Problem::code)
                .containsExactly("NAME_MISSING", "TOTAL_AMOUNT_MISSING", "OVERALL_GOAL_MISSING", "OUTPUT_MISSING");
    }

    @Test
    @DisplayName("a complete form of it has no problem")
    void complete_form_has_none() {
        var form = anEmptyForm("xinghai-2026")
                .named("海滨长廊亮化")
                .with(Field.TOTAL_AMOUNT, "500000.00")
                .with(Field.OVERALL_GOAL, "长廊全线亮化。")
                .with(indicator("灯具安装").under("成果", "规模").target("≥300盏"))
                .build();
        assertThat(FormProblems.problemsOf(form, frame)).isEmpty();
    }
}
