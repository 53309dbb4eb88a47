package cn.jixiao.monitoring;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.Likelihood.CERTAIN;
import static cn.jixiao.monitoring.Likelihood.IMPOSSIBLE;
import static cn.jixiao.monitoring.Likelihood.POSSIBLE;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.progress;
import static cn.jixiao.monitoring.MonitoringFixture.rules;
import static cn.jixiao.monitoring.MonitoringFixture.spent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Message;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lights by the general rules at the end of September: three quarters of the year are over. */
class LightsTest {

    @ParameterizedTest(name = "{0}, expected {2}: {3}")
    @DisplayName("the forecast is held against the target, whichever way the target points")
    @CsvSource({
        "≥10公里, 8公里, 10公里, GREEN",
        "≥10公里, 8公里, 9公里, YELLOW",
        "≥10公里, 8公里, 7.9公里, RED",
        "≥95%, 95%, 96%, GREEN",
        "≤3800元, 3000元, 3800元, GREEN",
        "≤3800元, 3000元, 4000元, YELLOW",
        "≤3800元, 3000元, 4600元, RED",
        "=100%, 100%, 100%, GREEN",
        "=0起, 0起, 0起, GREEN",
        "=0起, 0起, 1起, RED",
        "≤0起, 0起, 1起, RED",
        "80～120人, 70人, 100人, GREEN",
        "80～120人, 70人, 70人, YELLOW",
        "80～120人, 90人, 150人, RED",
        "下降2%, 2%, 3%, GREEN",
        "下降2%, -2%, -1%, RED",
        "11月底前, 施工中, 11月20日, GREEN",
        "11月底前, 施工中, 12月10日, YELLOW",
        "10月底前, 施工中, 12月20日, RED",
        "≥12.46万元, 10万元, 124600元, GREEN"
    })
    void forecast_decides(String target, String current, String forecast, Light light) {
        assertThat(light(target, progress(current, forecast, CERTAIN))).isEqualTo(light);
    }

    @Test
    @DisplayName("what adds up over the year may be behind by the share of the year that is left")
    void current_counts_by_share() {
        assertThat(light("≥100人", progress("53人", "100人", CERTAIN))).isEqualTo(Light.GREEN);
        assertThat(light("≥100人", progress("52人", "100人", CERTAIN))).isEqualTo(Light.YELLOW);
    }

    @Test
    @DisplayName("a rate is held against the whole target at any time of the year")
    void rates_count_in_full() {
        assertThat(light("≥100%", progress("70%", "100%", CERTAIN))).isEqualTo(Light.GREEN);
        assertThat(light("≥100%", progress("69%", "100%", CERTAIN))).isEqualTo(Light.YELLOW);
    }

    @Test
    @DisplayName("a limit that is broken already is broken, whatever is expected")
    void limit_broken_already() {
        assertThat(light("≤100万元", progress("130万元", "100万元", CERTAIN))).isEqualTo(Light.RED);
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @DisplayName("where nothing can be computed, the likelihood gives the light")
    @CsvSource({"明显改善, CERTAIN, GREEN", "明显改善, POSSIBLE, YELLOW", "n家, IMPOSSIBLE, RED", "每月底前, POSSIBLE, YELLOW"})
    void likelihood_stands_in(String target, Likelihood likelihood, Light light) {
        assertThat(light(target, progress("正在开展", "达到预期", likelihood))).isEqualTo(light);
    }

    @Test
    @DisplayName("a forecast in another measure or in words is no number: the likelihood gives the light")
    void incomparable_forecast() {
        assertThat(light("≥10公里", progress("8公里", "9场", POSSIBLE))).isEqualTo(Light.YELLOW);
        assertThat(light("≥10公里", progress("8公里", "基本完成", IMPOSSIBLE))).isEqualTo(Light.RED);
    }

    @Test
    @DisplayName("a line without forecast and likelihood has no light yet")
    void dark() {
        assertThat(light("≥10公里", progress("1公里", "", CERTAIN).withLikelihood(null)))
                .isNull();
    }

    @ParameterizedTest(name = "{0} of 1000: {1}")
    @DisplayName("the budget is executed by the share of the year that is over")
    @CsvSource({"675, GREEN", "674, YELLOW", "525, YELLOW", "524, RED"})
    void execution(String executed, Light light) {
        var content = new MonitoringContent(spent("1000", executed), Map.of());
        assertThat(lights("≥10公里", content).execution().light()).isEqualTo(light);
    }

    @Test
    @DisplayName("the whole is as its worst line, by the numbers of the rule set")
    void overall() {
        var overall = new MonitoringRules.Overall(2, 1);
        assertThat(overall.of(List.of(Light.GREEN, Light.GREEN))).isEqualTo(Light.GREEN);
        assertThat(overall.of(List.of(Light.GREEN, Light.YELLOW))).isEqualTo(Light.YELLOW);
        assertThat(overall.of(List.of(Light.RED, Light.YELLOW))).isEqualTo(Light.YELLOW);
        assertThat(overall.of(List.of(Light.RED, Light.RED))).isEqualTo(Light.RED);
    }

    @Test
    @DisplayName("every light says why it shines")
    void explained() {
        var content = new MonitoringContent(spent("1000", "600"), Map.of(1, progress("6公里", "9公里", CERTAIN)));
        var lights = lights("≥10公里", content);
        assertThat(lights.execution().why()).containsExactly(Message.of("monitoring.how.execution", "60", "75", "80"));
        assertThat(lights.line(1).why())
                .containsExactly(
                        Message.of("monitoring.how.forecast.reached", "9公里", "10公里", "90"),
                        Message.of("monitoring.how.current.reached", "6公里", "7.5公里", "80"));
    }

    private static @Nullable Light light(String target, Progress progress) {
        return lights(target, new MonitoringContent(spent("1000", "800"), Map.of(1, progress)))
                .line(1)
                .light();
    }

    private static Lights lights(String target, MonitoringContent content) {
        var form =
                aForm().withoutIndicators().with(indicator("指标").target(target)).build();
        return Lights.of(form, rules(), NINE_MONTHS, content);
    }
}
