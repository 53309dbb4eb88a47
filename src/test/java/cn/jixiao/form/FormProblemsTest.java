package cn.jixiao.form;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.aGuizhouForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormProblemsTest {

    private static final Frames FRAMES = new Frames();

    @ParameterizedTest
    @MethodSource
    @DisplayName("a complete form has no problem, in any frame")
    void complete_forms(FormFixture form) {
        assertThat(problemsOf(form)).isEmpty();
    }

    static Stream<FormFixture> complete_forms() {
        return Stream.of(aForm(), aGuizhouForm(), anOverallForm());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource
    @DisplayName("what a form cannot do without blocks it")
    void blocking(String code, String place, FormFixture form) {
        assertThat(problemsOf(form)).filteredOn(Problem::blocks).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(code);
            assertThat(problem.place()).isEqualTo(place);
        });
    }

    static Stream<Arguments> blocking() {
        return Stream.of(
                Arguments.of("ORGANISATION_MISSING", "form", aForm().withoutOrg()),
                Arguments.of("NAME_MISSING", "field:NAME", aForm().without(Field.NAME)),
                Arguments.of("NAME_MISSING", "field:NAME", aForm().named("  ")),
                Arguments.of("TOTAL_AMOUNT_MISSING", "field:TOTAL_AMOUNT", aForm().without(Field.TOTAL_AMOUNT)),
                Arguments.of("ANNUAL_GOAL_MISSING", "field:ANNUAL_GOAL", aForm().without(Field.ANNUAL_GOAL)),
                Arguments.of(
                        "ANNUAL_GOALS_MISSING",
                        "field:ANNUAL_GOALS",
                        aGuizhouForm().without(Field.ANNUAL_GOALS)),
                Arguments.of(
                        "INDICATOR_OUTSIDE_FRAME",
                        "indicator:8",
                        aForm().with(indicator("游船").under("产出目标", "形象"))),
                Arguments.of(
                        "INDICATOR_OUTSIDE_FRAME",
                        "indicator:8",
                        aForm().with(indicator("游船").under("效果目标", "数量"))),
                Arguments.of(
                        "OUTPUT_MISSING",
                        "form",
                        aForm().withoutIndicators().with(indicator("资金到位率").under("投入与目标管理", "投入管理"))),
                Arguments.of(
                        "OUTPUT_MISSING",
                        "form",
                        aForm().withoutIndicators().with(indicator("长度").target(" "))),
                Arguments.of("DATES_OUT_OF_ORDER", "field:END_DATE", aForm().with(Field.START_DATE, "2027-01-01")));
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource
    @DisplayName("what looks wrong is a warning and stops nobody")
    void warning(String code, String place, FormFixture form) {
        assertThat(problemsOf(form))
                .noneMatch(Problem::blocks)
                .extracting(Problem::code, Problem::place)
                .contains(tuple(code, place));
    }

    static Stream<Arguments> warning() {
        return Stream.of(
                Arguments.of(
                        "FISCAL_AMOUNT_NOT_SUM",
                        "field:FISCAL_AMOUNT",
                        aGuizhouForm().with(Field.LOCAL_AMOUNT, "1")),
                Arguments.of(
                        "TOTAL_AMOUNT_NOT_SUM",
                        "field:TOTAL_AMOUNT",
                        aGuizhouForm().with(Field.OTHER_AMOUNT, "1")),
                Arguments.of(
                        "CURRENT_YEAR_AMOUNT_ABOVE_TOTAL",
                        "field:CURRENT_YEAR_AMOUNT",
                        aForm().with(Field.CURRENT_YEAR_AMOUNT, "860000.01")),
                Arguments.of(
                        "AMOUNT_NEGATIVE", "field:OTHER_AMOUNT", aGuizhouForm().with(Field.OTHER_AMOUNT, "-1")),
                Arguments.of("DATES_OUTSIDE_YEAR", "field:END_DATE", aForm().inYear(2027)),
                Arguments.of("DATES_OUTSIDE_YEAR", "field:START_DATE", aForm().inYear(2025)),
                Arguments.of("PHONE_SHAPE", "field:PHONE", aForm().with(Field.PHONE, "王主任")),
                Arguments.of(
                        "POINTS_MISSING",
                        "indicator:1",
                        aForm().with(indicator("座椅").worth("5"))),
                Arguments.of(
                        "TARGET_UNREADABLE",
                        "indicator:8",
                        aForm().with(indicator("座椅").target("≥"))),
                Arguments.of(
                        "OUTPUT_NOT_MEASURABLE",
                        "form",
                        aForm().withoutIndicators().with(indicator("步道").target("完好"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"13900001111", "2345678", "0999-2345678", "(0999)23456789", "2345678-12", "2345678/2345679"})
    @DisplayName("mobile numbers and landlines in their usual writings are telephone numbers")
    void phone(String number) {
        assertThat(problemsOf(aForm().with(Field.PHONE, number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"form", "execution", "field:TOTAL_AMOUNT", "indicator:7", "budget:2", "task:1"})
    @DisplayName("a place survives being written and read")
    void place(String text) {
        assertThat(Place.parse(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "form:1", "field:", "field:NO_SUCH", "indicator:x", "row:1", "indicator:99999999999"})
    @DisplayName("a text that names no place is refused")
    void no_place(String text) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> Place.parse(text))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("form.place.malformed"));
    }

    @ParameterizedTest
    @MethodSource({"blocking", "warning"})
    @DisplayName("every problem has its sentence in both languages, with no value left out")
    void sentences(String code, String place, FormFixture form) {
        assertThat(problemsOf(form))
                .allSatisfy(problem -> assertThat(Sentences.LOCALES)
                        .allSatisfy(locale -> assertThat(Sentences.in(locale, problem.message()))
                                .doesNotStartWith("!")
                                .doesNotContainPattern("\\{\\d")));
    }

    private static List<Problem> problemsOf(FormFixture fixture) {
        var form = fixture.build();
        return FormProblems.problemsOf(form, FRAMES.get(form.frame()));
    }
}
