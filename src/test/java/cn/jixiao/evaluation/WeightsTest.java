package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.Weights.Source;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WeightsTest {

    @ParameterizedTest
    @MethodSource
    @DisplayName("spread weights add up to what execution leaves of 100, in every frame")
    void adds_up(FormFixture fixture) {
        var weights = weights(fixture.build());
        assertThat(weights.source()).isEqualTo(Source.SPREAD);
        assertThat(sum(weights)).isEqualByComparingTo("90");
    }

    static Stream<FormFixture> adds_up() {
        return Stream.of(
                aForm(),
                aGuizhouForm(),
                anOverallForm(),
                aForm().withoutIndicators().with(indicator("长度")),
                aForm().with(indicator("座椅")).with(indicator("路灯")).with(indicator("栏杆")),
                aGuizhouForm().withoutIndicators().with(indicator("满意").under("满意度", "服务对象满意度")),
                anOverallForm()
                        .with(indicator("甲").under("履职效能", "整体工作完成"))
                        .with(indicator("乙").under("履职效能", "部门目标实现")));
    }

    @Test
    @DisplayName("a group's points go evenly to its aspects, then evenly to their indicators")
    void level_by_level() {
        var form = aGuizhouForm().with(indicator("改造候车亭").under("产出", "数量")).build();
        var weights = weights(form);
        assertThat(weights.points().get(1)).isEqualTo("12.50");
        assertThat(weights.points().get(5)).isEqualTo("12.50");
        assertThat(weights.points().get(2)).isEqualTo("25.00");
    }

    @Test
    @DisplayName("satisfaction is scored apart though the frame has it under 效果目标")
    void satisfaction_apart() {
        assertThat(weights(aForm().build()).points().get(6)).isEqualTo("10.00");
    }

    @Test
    @DisplayName("without satisfaction the benefits carry its points")
    void without_satisfaction() {
        var form = aGuizhouForm()
                .withoutIndicators()
                .with(indicator("站").under("产出", "数量"))
                .with(indicator("出行").under("效益", "社会效益"))
                .build();
        assertThat(weights(form).points())
                .containsEntry(1, new BigDecimal("50.00"))
                .containsEntry(2, new BigDecimal("40.00"));
    }

    @Test
    @DisplayName("what does not divide goes to the earlier lines, a hundredth each")
    void remainders() {
        assertThat(Shares.evenly(new BigDecimal("10"), 3, 2)).isEqualTo(points("3.34", "3.33", "3.33"));
        assertThat(Shares.evenly(new BigDecimal("50"), 7, 2))
                .isEqualTo(points("7.15", "7.15", "7.14", "7.14", "7.14", "7.14", "7.14"));
    }

    @Test
    @DisplayName("the largest remainders are rounded up")
    void largest_remainder() {
        assertThat(Shares.of(new BigDecimal("90"), points("50", "10"), 2)).isEqualTo(points("75.00", "15.00"));
        assertThat(Shares.of(new BigDecimal("1"), points("1", "5"), 2)).isEqualTo(points("0.17", "0.83"));
    }

    @Test
    @DisplayName("weights of the form hold where they add up to 90")
    void given() {
        var weights = weights(twoLines("70", "20"));
        assertThat(weights.source()).isEqualTo(Source.FORM);
        assertThat(weights.points()).containsEntry(1, new BigDecimal("70"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"19.99", "20.01", "30", "-20"})
    @DisplayName("weights of the form that do not add up are spread anew")
    void given_but_wrong(String second) {
        assertThat(weights(twoLines("70", second)).source()).isEqualTo(Source.SPREAD);
    }

    @Test
    @DisplayName("rules are found by frame and year; before its first year a frame has none")
    void rules_by_year() {
        var rulesets = new ScoringRulesets("");
        assertThat(rulesets.forForm(new FrameId("guizhou-2022"), new FiscalYear(2022))
                        .id())
                .isEqualTo("guizhou-2022");
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> rulesets.forForm(new FrameId("guizhou-2022"), new FiscalYear(2021)))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("evaluation.rules.none"));
    }

    private static TargetForm twoLines(String first, String second) {
        return aForm().withoutIndicators()
                .with(indicator("长度").worth(first))
                .with(indicator("宽度").worth(second))
                .build();
    }

    private static Weights weights(TargetForm form) {
        return Weights.of(form, rulesOf(form.frame().value()));
    }

    private static BigDecimal sum(Weights weights) {
        return weights.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<BigDecimal> points(String... points) {
        return Stream.of(points).map(BigDecimal::new).toList();
    }
}
