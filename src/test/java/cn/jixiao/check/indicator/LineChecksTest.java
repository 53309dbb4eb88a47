package cn.jixiao.check.indicator;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.check.Found;
import cn.jixiao.form.FormFixture;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks that take one line of the indicator table at a time: what each finds, and what it leaves alone. */
class LineChecksTest {

    private static final Map<String, String> DIMENSIONS = Map.ofEntries(
            Map.entry("投入管理", "投入与目标管理"),
            Map.entry("数量", "产出目标"),
            Map.entry("质量", "产出目标"),
            Map.entry("时效", "产出目标"),
            Map.entry("成本", "产出目标"),
            Map.entry("经济效益", "效果目标"),
            Map.entry("社会效益", "效果目标"),
            Map.entry("环境效益", "效果目标"),
            Map.entry("满意度", "效果目标"),
            Map.entry("长效管理", "影响力目标"),
            Map.entry("部门协助", "影响力目标"));

    @ParameterizedTest(name = "{0}: {1} – {2} – {3}")
    @DisplayName("is found")
    @CsvSource(
            nullValues = "none",
            value = {
                "TARGET_MISSING, 数量, 护栏更换, ''",
                "NAME_MISSING, 数量, '', ≥3座",
                "PLACEHOLDER_TARGET, 数量, 护栏更换数, n米",
                "PLACEHOLDER_TARGET, 质量, 护栏质量, 1",
                "UNIT_MISSING, 数量, 护栏更换数, 300",
                "UNIT_MISSING, 成本, 材料成本, =35000",
                "UNIT_MISSING, 经济效益, 带动消费, 3亿",
                "UNIT_MISSING, 数量, 巡查路段, ≥5≤8",
                "NONSTANDARD_UNIT, 质量, 护栏完好程度, ≥95百分比",
                "NONSTANDARD_UNIT, 成本, 材料成本, ≤12万",
                "OVER_100, 质量, 护栏完好率, ≥100%",
                "TRIVIAL_TARGET, 社会效益, 事故下降率, >0%",
                "QUALITATIVE_SATISFACTION, 满意度, 市民满意度, 基本满意",
                "QUALITATIVE_RATE, 数量, 路段覆盖率, 全部路段",
                "PERFECT_SATISFACTION, 满意度, 市民满意度, =100%",
                "BOOLEAN_AS_PERCENT, 长效管理, 养护制度健全性, =100%",
                "TARGET_DIRECTION, 成本, 费用控制率, 100%",
                "TARGET_DIRECTION, 时效, 报修响应时间, 24小时",
                "TARGET_DIRECTION, 数量, 手册印制数量, ≤3000本",
                "UNIT_MISMATCH, 数量, 护栏更换数, =100%",
                "UNIT_MISMATCH, 时效, 抢修及时率, 3天",
                "UNIT_MISMATCH, 数量, 参训人数, 30个",
                "NAME_TARGET_SWAP, 时效, 2026年10月31日前完成, 按期",
                "NAME_TARGET_SWAP, 成本, 需要35万元, 35万元",
                "NAME_TARGET_SWAP, 长效管理, 健全, 健全",
                "VAGUE_INDICATOR, 部门协助, 部门协助, =100%",
                "VAGUE_INDICATOR, 质量, 标准, 合格",
                "VAGUE_INDICATOR, 社会效益, 提升城市形象, =100%",
                "VAGUE_INDICATOR, 社会效益, 促进园林事业发展, 促进",
                "MISPLACED_INDICATOR, 数量, 抢修及时率, ≥95%",
                "MISPLACED_INDICATOR, 数量, 材料费, 35万元",
                "MISPLACED_INDICATOR, 社会效益, 计划完成率, 100%",
                "COPIED_INDICATOR, 社会效益, 患者就诊率, ≥80%",
            })
    void found(String code, String aspect, String name, String target) {
        assertThat(Found.evidence(code, formWith(aspect, name, target))).isNotEmpty();
    }

    @ParameterizedTest(name = "not {0}: {1} – {2} – {3}")
    @DisplayName("is left alone")
    @CsvSource({
        "TARGET_MISSING, 数量, 护栏更换, 300米",
        "NAME_MISSING, 数量, 护栏更换, 300米",
        "PLACEHOLDER_TARGET, 数量, 大型活动, 1",
        "PLACEHOLDER_TARGET, 质量, 护栏质量, 合格",
        "UNIT_MISSING, 质量, 护栏质量, 1",
        "UNIT_MISSING, 质量, 均衡系数, <0.4",
        "UNIT_MISSING, 质量, 安全事故, 0",
        "NONSTANDARD_UNIT, 成本, 材料成本, ≤12万元",
        "OVER_100, 质量, 护栏完好率, =100%",
        "OVER_100, 经济效益, 客流增长率, ≥120%",
        "TRIVIAL_TARGET, 社会效益, 事故下降率, ≥5%",
        "QUALITATIVE_SATISFACTION, 满意度, 市民满意度, ≥90%",
        "QUALITATIVE_SATISFACTION, 社会效益, 建设人民满意的公园, 改善",
        "QUALITATIVE_RATE, 质量, 护栏质量, 合格",
        "PERFECT_SATISFACTION, 满意度, 市民满意度, ≥95%",
        "PERFECT_SATISFACTION, 质量, 护栏完好率, 100%",
        "BOOLEAN_AS_PERCENT, 长效管理, 养护制度健全性, 健全",
        "TARGET_DIRECTION, 成本, 费用控制率, ≤100%",
        "TARGET_DIRECTION, 时效, 报修响应时间, ≤24小时",
        "TARGET_DIRECTION, 数量, 手册印制数量, ≥3000本",
        "UNIT_MISMATCH, 数量, 护栏更换数, 300米",
        "UNIT_MISMATCH, 时效, 抢修及时率, ≥95%",
        "NAME_TARGET_SWAP, 时效, 完工时间, 10月底前",
        "NAME_TARGET_SWAP, 质量, 资金到位率(35万元), 100%",
        "VAGUE_INDICATOR, 质量, 护栏完好率, ≥98%",
        "VAGUE_INDICATOR, 社会效益, 保障覆盖率, 100%",
        "MISPLACED_INDICATOR, 时效, 抢修及时率, ≥95%",
        "MISPLACED_INDICATOR, 成本, 材料费, 35万元",
        "COPIED_INDICATOR, 社会效益, 公园游客增长, ≥5%",
    })
    void left_alone(String code, String aspect, String name, String target) {
        assertThat(Found.evidence(code, formWith(aspect, name, target))).isEmpty();
    }

    @Test
    @DisplayName("the evidence is the line as it stands in the form")
    void evidence() {
        assertThat(Found.evidence("UNIT_MISSING", formWith("数量", "护栏更换数", "300"))
                        .getFirst())
                .containsExactly("护栏更换数 300");
    }

    @Test
    @DisplayName("a 1 under 数量 is a tick where the writer ticks other lines in the same way")
    void ticks() {
        var form = formWith("数量", "护栏更换", "=1")
                .with(indicator("美化环境").under("效果目标", "环境效益").target("=1"));
        assertThat(Found.evidence("PLACEHOLDER_TARGET", form)).hasSize(2);
    }

    @Test
    @DisplayName("satisfaction beside its place is misplaced in one way or the other, never in both")
    void satisfaction_beside_its_place() {
        var beside = formWith("社会效益", "居民满意度", "≥80%");
        assertThat(Found.evidence("MISPLACED_INDICATOR", beside)).hasSize(1);
        assertThat(Found.evidence("SATISFACTION_MISPLACED", beside)).isEmpty();
        var instead = aForm().withoutIndicators().with(indicator("居民满意度").under("效果目标", "社会效益"));
        assertThat(Found.evidence("MISPLACED_INDICATOR", instead)).isEmpty();
        assertThat(Found.evidence("SATISFACTION_MISPLACED", instead)).hasSize(1);
    }

    private static FormFixture formWith(String aspect, String name, String target) {
        return aForm().with(indicator(name)
                .under(DIMENSIONS.getOrDefault(aspect, aspect), aspect)
                .target(target));
    }
}
