package cn.jixiao.evaluation;

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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoringTest {

    private static final ScoringRules RULES = rulesOf("zhengzhou-2020");
    private static final Execution ALL_SPENT = execution("1000.00", "1000.00");

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

    @Test
    @DisplayName("without a budget nothing was executed")
    void no_budget() {
        assertThat(execution("0", "0").executionRate()).isEqualTo("0");
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

    @ParameterizedTest(name = "two lines of ≥{0}人: {2}, printed {1}")
    @CsvSource({
        // 50 · 799999/800000 = 49.9999375 and 40 · 0.75 = 30: printed 80.00, but below 80 before rounding
        "800000,799999,80.00,FAIR",
        "800000,800000,80.00,GOOD"
    })
    @DisplayName("the grade comes from the total before rounding")
    void grade_of_the_unrounded(String target, String actual, String printed, Grade grade) {
        var form = aForm().withoutIndicators()
                .with(indicator("甲").target("≥" + target + "人").worth("50"))
                .with(indicator("乙").target("≥4个").worth("40"))
                .build();
        var score = Scoring.score(form, RULES, Map.of(1, ActualValue.of(actual + "人"), 2, ActualValue.of("3个")), null);
        assertThat(score.total()).isEqualTo(printed);
        assertThat(score.grade()).isEqualTo(grade);
    }

    @Test
    @DisplayName("three thirds of ten points are ten: printed 79.99 in all, they still make the grade of 80")
    void thirds() {
        var form = aForm().withoutIndicators()
                .with(indicator("甲").target("≥3个").worth("10"))
                .with(indicator("乙").target("≥3个").worth("10"))
                .with(indicator("丙").target("≥3个").worth("10"))
                .with(indicator("丁").target("≥3个").worth("60"))
                .build();
        var third = ActualValue.of("1个");
        var score =
                Scoring.score(form, RULES, Map.of(1, third, 2, third, 3, third, 4, ActualValue.of("3个")), ALL_SPENT);
        assertThat(score.total()).isEqualTo("79.99");
        assertThat(score.unroundedTotal()).isEqualTo("80");
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "70,20,",
        "70,15,evaluation.weights.not-adding-up",
        "110,-20,evaluation.weights.negative",
        "70,,evaluation.weights.incomplete",
        ",,evaluation.weights.none"
    })
    @DisplayName("a unit is told where the points of its form are not used, and why")
    void weights_told(@Nullable String first, @Nullable String second, @Nullable String told) {
        var form = aForm().withoutIndicators()
                .with(first == null ? indicator("甲") : indicator("甲").worth(first))
                .with(second == null ? indicator("乙") : indicator("乙").worth(second))
                .build();
        assertThat(Scoring.score(form, RULES, Map.of(), null).notes())
                .extracting(Message::key)
                .isEqualTo(told == null ? List.of() : List.of(told));
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
}
