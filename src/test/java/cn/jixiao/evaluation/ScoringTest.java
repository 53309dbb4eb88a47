package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.late;
import static cn.jixiao.evaluation.ScoringRulesFixture.over;
import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.OverAchievement.Mode;
import cn.jixiao.evaluation.ScoringRules.LateStep;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final ScoringRules RULES = rulesOf("zhengzhou-2020");
    private static final Execution ALL_SPENT = execution("1000.00", "1000.00");

    @ParameterizedTest(name = "{0}, worth {1}, actual {2}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # positive: W at T and beyond, else W·A/T
            ≥95%      | 10 | 95%      | 10.00
            ≥95%      | 10 | 99%      | 10.00
            ≥95%      | 10 | 94.9%    | 9.99
            ≥95%      | 10 | 47.5%    | 5.00
            ≥95%      | 10 | 0%       | 0.00
            ≥95%      | 10 | -5%      | 0.00
            ≥95%      | 10 | 95       | 10.00
            ≥3场      | 10 | 1场      | 3.33
            ≥3场      | 10 | 2场      | 6.67
            ≥8次      | 5  | 3次      | 1.88
            >44项     | 10 | 44项     | 10.00
            >44项     | 10 | 22项     | 5.00
            >0%       | 10 | 0%       | 0.00
            >0%       | 10 | 0.1%     | 10.00
            ≥0件      | 10 | 0件      | 10.00
            # magnitudes: 万元 against 元, a bare number in the target's measure
            ≥12.46万元 | 10 | 124600元 | 10.00
            ≥12.46万  | 10 | 6.23     | 5.00
            ≥2亿元    | 10 | 10000万元 | 5.00
            # exact: as positive, save that "= 0" means none
            =100%     | 10 | 100%     | 10.00
            100%      | 10 | 90%      | 9.00
            3个       | 10 | 4个      | 10.00
            =0次      | 10 | 0次      | 10.00
            =0次      | 10 | 1次      | 0.00
            =0次      | 10 | -1次     | 10.00
            # reverse: W up to T, W·(1−(A−T)/T) below 2T, then nothing
            ≤8天      | 10 | 8天      | 10.00
            ≤8天      | 10 | 0天      | 10.00
            ≤8天      | 10 | -1天     | 10.00
            ≤8天      | 10 | 9天      | 8.75
            ≤8天      | 10 | 12天     | 5.00
            ≤8天      | 10 | 15.99天  | 0.01
            ≤8天      | 10 | 16天     | 0.00
            ≤8天      | 10 | 40天     | 0.00
            <8天      | 10 | 8天      | 10.00
            ≤0次      | 10 | 0次      | 10.00
            ≤0次      | 10 | 1次      | 0.00
            不超过3%  | 10 | 4.5%     | 5.00
            # range: inside W, outside by the side that was missed
            80-120个  | 10 | 80个     | 10.00
            80-120个  | 10 | 120个    | 10.00
            80-120个  | 10 | 100个    | 10.00
            80-120个  | 10 | 40个     | 5.00
            80-120个  | 10 | 180个    | 5.00
            80-120个  | 10 | 240个    | 0.00
            80-120个  | 10 | -1个     | 0.00
            0-5次     | 10 | 0次      | 10.00
            # deadline: met or late
            11月底前  | 10 | 11月30日 | 10.00
            11月底前  | 10 | 2026年11月30日 | 10.00
            11月底前  | 10 | 2026-12-01 | 0.00
            11月底前  | 10 | 2027-01-05 | 0.00
            2027年6月底 | 10 | 6月30日 | 10.00
            # a decrease, reported in words or with its sign
            下降2%    | 10 | 下降2%   | 10.00
            下降2%    | 10 | -2%      | 10.00
            下降2%    | 10 | 下降1%   | 5.00
            # what cannot be compared earns nothing
            ≥95%      | 10 | 很好     | 0.00
            ≥3公里    | 10 | 3座      | 0.00
            11月底前  | 10 | 按时     | 0.00
            """)
    @DisplayName("a computed target scores by its formula, half up to two decimals")
    void computed(String target, String points, String actual, String score) {
        assertThat(line(RULES, target, points, ActualValue.of(actual)).score()).isEqualTo(score);
    }

    @ParameterizedTest(name = "{1} with {2}% of {0}: {3}")
    @CsvSource({
        "10,ACHIEVED,100,10.00",
        "10,ACHIEVED,80,8.00",
        "10,PARTLY,79.99,8.00",
        "10,PARTLY,60,6.00",
        "10,MISSED,59.99,6.00",
        "10,MISSED,0,0.00",
        "7.5,ACHIEVED,95,7.13"
    })
    @DisplayName("a target in words scores the percentage the unit claims inside its band")
    void judged(String points, Achievement achievement, BigDecimal percent, String score) {
        assertThat(line(RULES, "明显改善", points, ActualValue.judged("有改善", achievement, percent))
                        .score())
                .isEqualTo(score);
    }

    @ParameterizedTest(name = "{0} with {1}%")
    @CsvSource({"ACHIEVED,79.99", "ACHIEVED,100.01", "PARTLY,80", "PARTLY,59.99", "MISSED,60", "MISSED,-0.01"})
    @DisplayName("a percentage outside the band of its grade is refused")
    void outside_the_band(Achievement achievement, BigDecimal percent) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> line(RULES, "明显改善", "10", ActualValue.judged("", achievement, percent)))
                .satisfies(refusal -> assertThat(refusal.key()).startsWith("evaluation.band.outside"));
    }

    @ParameterizedTest
    @CsvSource({"健全,true", "n家,true", "≥5公里、≥300个,true", "每季度末,true", "'',true", "≥5公里,false", "11月底前,false"})
    @DisplayName("words, placeholders, unreadable and recurring targets are judged by hand")
    void judged_by_hand(String target, boolean judged) {
        assertThat(Scoring.isJudged(indicator("步道").target(target).build(1))).isEqualTo(judged);
    }

    @ParameterizedTest(name = "{0} of 1000: {1}")
    @CsvSource({"1000,10.00", "999.99,10.00", "999.49,9.99", "500,5.00", "0,0.00", "1500,10.00", "-1,0.00"})
    @DisplayName("execution earns ten points in proportion and never more")
    void execution_points(String spent, String score) {
        var result = Scoring.score(aForm().build(), RULES, Map.of(), execution("1000", spent));
        assertThat(result.executionLine().score()).isEqualTo(score);
        assertThat(result.total()).isEqualTo(score);
    }

    @Test
    @DisplayName("without a budget nothing was executed")
    void no_budget() {
        assertThat(execution("0", "0").executionRate()).isEqualTo("0");
    }

    @ParameterizedTest(name = "{0} of ≥10: reason {1}")
    @CsvSource({"9.99,true", "10,false", "12.99,false", "13,true", "20,true"})
    @DisplayName("a missed target needs a reason, and so does one overshot by 1.3 or more")
    void needs_reason(String actual, boolean reason) {
        assertThat(line(RULES, "≥10项", "10", ActualValue.of(actual)).needsReason())
                .isEqualTo(reason);
    }

    @Test
    @DisplayName("less than a reverse target is no over-achievement")
    void reverse_is_never_overshot() {
        assertThat(line(RULES, "≤10天", "10", ActualValue.of("1天")).needsReason())
                .isFalse();
    }

    @Test
    @DisplayName("over-achievement asks for nothing where the rule set ignores it")
    void over_achievement_ignored() {
        assertThat(line(over(RULES, Mode.NONE), "≥10项", "10", ActualValue.of("50项"))
                        .needsReason())
                .isFalse();
    }

    @ParameterizedTest(name = "{0} of ≥10: {1}")
    @CsvSource({"12.99,10.00", "13,9.00", "19.99,9.00", "20,5.00"})
    @DisplayName("a ladder takes points off an overshot target")
    void over_achievement_ladder(String actual, String score) {
        var ladder = over(RULES, Mode.DEDUCTION, step("1.3", "90"), step("2", "50"));
        assertThat(line(ladder, "≥10项", "10", ActualValue.of(actual)).score()).isEqualTo(score);
    }

    @ParameterizedTest(name = "done on {0}: {1}")
    @CsvSource({"2026-11-30,10.00", "2026-12-01,8.00", "2026-12-10,8.00", "2026-12-11,5.00", "2027-03-01,0.00"})
    @DisplayName("a rule set may leave a late deadline part of its points")
    void late_deadline(String done, String score) {
        var lenient = late(RULES, new LateStep(10, BigDecimal.valueOf(80)), new LateStep(31, BigDecimal.valueOf(50)));
        assertThat(line(lenient, "11月底前", "10", ActualValue.of(done)).score()).isEqualTo(score);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "100,EXCELLENT",
        "90,EXCELLENT",
        "89.99,GOOD",
        "80,GOOD",
        "79.999,FAIR",
        "60,FAIR",
        "59.99,POOR",
        "0,POOR"
    })
    @DisplayName("the grade comes from the unrounded total")
    void grade(BigDecimal total, Grade grade) {
        assertThat(RULES.grade(total)).isEqualTo(grade);
    }

    @Test
    @DisplayName("every target met and all money spent is exactly one hundred")
    void all_met() {
        var form = aForm().build();
        var actuals = Map.of(
                1, ActualValue.of("100%"),
                2, ActualValue.of("12公里"),
                3, ActualValue.of("100%"),
                4, ActualValue.of("11月20日"),
                5, ActualValue.judged("改善", Achievement.ACHIEVED, BigDecimal.valueOf(100)),
                6, ActualValue.of("93%"),
                7, ActualValue.judged("健全", Achievement.ACHIEVED, BigDecimal.valueOf(100)));
        var score = Scoring.score(form, RULES, actuals, ALL_SPENT);
        assertThat(score.total()).isEqualTo("100.00");
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(score.lines()).noneMatch(ScoredLine::missed);
    }

    @Test
    @DisplayName("nothing reported scores nothing and says so")
    void nothing_reported() {
        var score = Scoring.score(aForm().build(), RULES, Map.of(), null);
        assertThat(score.total()).isEqualTo("0.00");
        assertThat(score.line(2).orElseThrow().explanation())
                .extracting(Message::key)
                .containsExactly("evaluation.how.weight-spread", "evaluation.how.not-reported");
    }

    @Test
    @DisplayName("a line tells its formula with the numbers put in")
    void explanation() {
        var line = line(RULES, "≤8天", "10", ActualValue.of("9天"));
        assertThat(line.explanation().stream().map(said -> Sentences.in(Sentences.LOCALES.getFirst(), said)))
                .contains("实际 9 超过目标 8：10 ×（1 −（9 − 8）÷ 8）= 8.75 分");
    }

    private static ScoredLine line(ScoringRules rules, String target, String points, ActualValue actual) {
        var rest = new BigDecimal("90").subtract(new BigDecimal(points)).toPlainString();
        var form = aForm().withoutIndicators()
                .with(indicator("步道").target(target).worth(points))
                .with(indicator("其余").worth(rest))
                .build();
        return Scoring.score(form, rules, Map.of(1, actual), ALL_SPENT).line(1).orElseThrow();
    }

    private static Execution execution(String budget, String spent) {
        return new Execution(Money.ofYuan(budget), Money.ofYuan(spent));
    }

    private static OverAchievement.Step step(String from, String percent) {
        return new OverAchievement.Step(new BigDecimal(from), new BigDecimal(percent));
    }
}
