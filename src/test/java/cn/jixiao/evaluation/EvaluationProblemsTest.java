package cn.jixiao.evaluation;

import static cn.jixiao.evaluation.ScoringRulesFixture.rulesOf;
import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class EvaluationProblemsTest {

    private static final TargetForm FORM = aForm().build();
    private static final ScoringRules RULES = rulesOf("zhengzhou-2020");

    private final Map<Integer, ActualValue> actuals = new HashMap<>(Map.of(
            1, ActualValue.of("100%"),
            2, ActualValue.of("12公里"),
            3, ActualValue.of("100%"),
            4, ActualValue.of("11月20日"),
            5, achieved("改善"),
            6, ActualValue.of("93%"),
            7, achieved("健全")));
    private final Map<Integer, String> reasons = new HashMap<>();
    private @Nullable Execution execution = new Execution(Money.ofYuan("860000"), Money.ofYuan("850000"));

    @Test
    @DisplayName("a complete self-evaluation has no problem")
    void complete() {
        assertThat(problems()).isEmpty();
    }

    @ParameterizedTest(name = "{1} for indicator {0}: {2}")
    @CsvSource({
        "2,'',ACTUAL_MISSING",
        "2,很长,ACTUAL_NOT_A_NUMBER",
        "2,12座,ACTUAL_OTHER_MEASURE",
        "4,按时完成,ACTUAL_NOT_A_DATE",
        "5,改善,ACTUAL_NOT_JUDGED",
        "2,11.9公里,REASON_MISSING",
        "4,12月1日,REASON_MISSING",
        "2,15.6公里,REASON_MISSING_OVER"
    })
    @DisplayName("what cannot be scored or lacks its reason blocks, at its indicator")
    void blocking(int no, String actual, String code) {
        actuals.put(no, ActualValue.of(actual));
        assertThat(problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo("indicator:" + no);
            assertThat(problem.blocks()).isTrue();
        });
    }

    @Test
    @DisplayName("an indicator nobody reported on blocks")
    void never_reported() {
        actuals.remove(3);
        assertThat(problems()).extracting(Problem::code).containsExactly("ACTUAL_MISSING");
    }

    @Test
    @DisplayName("a claimed percentage outside its band blocks and breaks nothing")
    void outside_the_band() {
        actuals.put(5, ActualValue.judged("改善", Achievement.PARTLY, BigDecimal.valueOf(85)));
        assertThat(problems()).extracting(Problem::code).containsExactly("BAND_OUTSIDE");
    }

    @ParameterizedTest
    @CsvSource({"11.9公里", "15.6公里"})
    @DisplayName("with its reason a missed or overshot target passes")
    void with_reason(String actual) {
        actuals.put(2, ActualValue.of(actual));
        reasons.put(2, "雨季影响施工，已调整工序。");
        assertThat(problems()).isEmpty();
    }

    @Test
    @DisplayName("a blank reason is none")
    void blank_reason() {
        actuals.put(2, ActualValue.of("6公里"));
        reasons.put(2, "  ");
        assertThat(problems()).extracting(Problem::code).containsExactly("REASON_MISSING");
    }

    @ParameterizedTest
    @CsvSource({"0,0,EXECUTION_WITHOUT_BUDGET", "100,-1,EXECUTION_NEGATIVE"})
    @DisplayName("figures no year can have are refused")
    void execution(String budget, String spent, String code) {
        execution = new Execution(Money.ofYuan(budget), Money.ofYuan(spent));
        assertThat(problems()).extracting(Problem::code).containsExactly(code);
    }

    @Test
    @DisplayName("missing execution figures block")
    void execution_missing() {
        execution = null;
        assertThat(problems())
                .extracting(Problem::code, Problem::place)
                .containsExactly(tuple("EXECUTION_MISSING", "execution"));
    }

    @Test
    @DisplayName("scores and actual values survive being stored")
    void stored() {
        var json = JsonMapper.shared();
        var score = Scoring.score(FORM, RULES, actuals, execution);
        assertThat(json.readValue(json.writeValueAsString(score), EvaluationScore.class))
                .isEqualTo(score);
        assertThat(json.readValue(json.writeValueAsString(actuals.get(5)), ActualValue.class))
                .isEqualTo(actuals.get(5));
        assertThat(json.readValue(json.writeValueAsString(execution), Execution.class))
                .isEqualTo(execution);
        assertThat(json.readValue(json.writeValueAsString(RULES), ScoringRules.class))
                .isEqualTo(RULES);
    }

    @Test
    @DisplayName("every sentence of the module is said in both languages")
    void sentences() {
        var chinese = ResourceBundle.getBundle("i18n.evaluation", Sentences.LOCALES.getFirst());
        assertThat(chinese.keySet())
                .isNotEmpty()
                .allSatisfy(key -> assertThat(Sentences.LOCALES)
                        .extracting(locale -> Sentences.in(locale, key))
                        .doesNotHaveDuplicates()
                        .noneMatch(said -> said.startsWith("!")));
    }

    private List<Problem> problems() {
        return EvaluationProblems.problemsOf(FORM, RULES, actuals, execution, reasons);
    }

    private static ActualValue achieved(String raw) {
        return ActualValue.judged(raw, Achievement.ACHIEVED, BigDecimal.valueOf(100));
    }
}
