package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.late;
import static cn.jixiao.evaluation.ScoringRulesFixture.over;
import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static cn.jixiao.evaluation.ScoringRulesFixture.step;
import static cn.jixiao.evaluation.ScoringRulesFixture.with;
import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.OverAchievement.Mode;
import cn.jixiao.evaluation.ScoringRules.LateStep;
import cn.jixiao.form.FormFixture;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule of scoring with its boundaries, from {@code scoring-cases.csv}. */
class ScoringCasesTest {

    private static final ScoringRules RULES = rulesOf("zhengzhou-2020");
    /** The rule sets that differ from the one of the product in one part. */
    private static final Map<String, ScoringRules> VARIANTS = Map.of(
            "ladder", over(RULES, Mode.DEDUCTION, step("1.3", "90"), step("2", "50")),
            "late", late(RULES, new LateStep(10, BigDecimal.valueOf(80)), new LateStep(31, BigDecimal.valueOf(50))),
            "satisfaction",
                    with(
                            RULES,
                            "satisfactionBands",
                            List.of(step("100", "100"), step("95", "80"), step("85", "60"), step("0", "0"))),
            "spent-in-bands",
                    with(
                            RULES,
                            "execution",
                            new ExecutionRule(
                                    BigDecimal.TEN, List.of(step("95", "100"), step("80", "70"), step("0", "0")))),
            "one-decimal", with(RULES, "rounding", new Rounding(1, RoundingMode.HALF_UP)),
            "round-down", with(RULES, "rounding", new Rounding(2, RoundingMode.DOWN)));

    @ParameterizedTest(name = "{0}: {1}, worth {2}, actual {3}: {4}")
    @CsvFileSource(
            resources = "/evaluation/scoring-cases.csv",
            delimiter = '|',
            useHeadersInDisplayName = false,
            numLinesToSkip = 4)
    @DisplayName("each case gives what was worked out by hand")
    void cases(String rule, String target, String points, String actual, String expected) {
        var rules = VARIANTS.getOrDefault(rule, RULES);
        var given = switch (rule) {
            case "execution", "spent-in-bands" -> execution(rules, target, actual);
            case "reason" -> line(rules, target, points, actual).needsReason() ? "due" : "none";
            case "grade" -> grade(rules, target);
            case "weights" -> weights(actual, target);
            default -> score(rules, target, points, actual);
        };
        assertThat(given).isEqualTo(expected);
    }

    private static String score(ScoringRules rules, String target, String points, String actual) {
        try {
            return line(rules, target, points, actual).score().toPlainString();
        } catch (RuleBroken refusal) {
            return "refused";
        }
    }

    private static String execution(ScoringRules rules, String budget, String spent) {
        var execution = new Execution(Money.ofYuan(budget), Money.ofYuan(spent));
        return Scoring.score(aForm().build(), rules, Map.of(), execution)
                .executionLine()
                .score()
                .toPlainString();
    }

    private static String grade(ScoringRules rules, String total) {
        var grade = rules.grade(new BigDecimal(total));
        return Sentences.in(Locale.SIMPLIFIED_CHINESE, "evaluation.grade." + grade);
    }

    private static ScoredLine line(ScoringRules rules, String target, String points, String actual) {
        var rest = new BigDecimal("90").subtract(new BigDecimal(points)).toPlainString();
        var form = aForm().withoutIndicators()
                .with(indicator("满意").under("效果目标", "满意度").target(target).worth(points))
                .with(indicator("其余").worth(rest))
                .build();
        return Scoring.score(form, rules, Map.of(1, actual(actual)), null)
                .line(1)
                .orElseThrow();
    }

    private static ActualValue actual(String written) {
        var words = written.split(" ", -1);
        return words.length == 1
                ? ActualValue.of(written)
                : ActualValue.judged(written, achievement(words[0]), new BigDecimal(words[1].replace("%", "")));
    }

    private static Achievement achievement(String word) {
        return switch (word) {
            case "达成" -> Achievement.ACHIEVED;
            case "部分" -> Achievement.PARTLY;
            default -> Achievement.MISSED;
        };
    }

    private static String weights(String frame, String headings) {
        var form = switch (frame) {
            case "guizhou-2022" -> aGuizhouForm();
            case "department-overall" -> anOverallForm();
            default -> aForm();
        };
        var lines = headings.split(" ", -1);
        var built = withLines(form, lines).build();
        var points = Weights.of(built, rulesOf(frame));
        return built.indicators().stream().map(points::of).map(Figures::plain).collect(Collectors.joining(" "));
    }

    private static FormFixture withLines(FormFixture form, String... headings) {
        var empty = form.withoutIndicators();
        for (int i = 0; i < headings.length; i++) {
            var levels = headings[i].split("/", -1);
            empty = empty.with(indicator("第" + i + "项").under(levels[0], levels[1]));
        }
        return empty;
    }
}
