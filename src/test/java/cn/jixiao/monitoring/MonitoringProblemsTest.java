package cn.jixiao.monitoring;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.because;
import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static cn.jixiao.monitoring.MonitoringFixture.progress;
import static cn.jixiao.monitoring.MonitoringFixture.rules;
import static cn.jixiao.monitoring.MonitoringFixture.spent;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Problem;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonitoringProblemsTest {

    @Test
    @DisplayName("what is on track needs no cause and not even a forecast")
    void on_track() {
        assertThat(codes(onTrack())).isEmpty();
        assertThat(codes(reported(progress("8公里", "", Likelihood.CERTAIN)))).isEmpty();
    }

    @Test
    @DisplayName("figures, present state and likelihood are asked for, all at once")
    void missing() {
        assertThat(codes(MonitoringContent.blank(null)))
                .containsExactly("EXECUTION_MISSING", "CURRENT_MISSING", "LIKELIHOOD_MISSING");
    }

    @Test
    @DisplayName("who does not expect the target for certain gives forecast and cause")
    void doubtful() {
        assertThat(codes(reported(progress("8公里", "", Likelihood.POSSIBLE))))
                .containsExactly("FORECAST_MISSING", "CAUSE_MISSING");
        assertThat(codes(reported(progress("8公里", "10公里", Likelihood.POSSIBLE))))
                .containsExactly("CAUSE_MISSING");
    }

    @Test
    @DisplayName("a yellow or red light needs its cause, however certain the unit is")
    void light_asks_for_cause() {
        assertThat(codes(reported(progress("8公里", "9公里", Likelihood.CERTAIN)))).containsExactly("CAUSE_MISSING");
        assertThat(codes(failing())).isEmpty();
    }

    @Test
    @DisplayName("a cause needs both the kind and the words")
    void half_a_cause() {
        var line = progress("8公里", "9公里", Likelihood.CERTAIN);
        assertThat(codes(reported(line.withDeviation(new Deviation(Set.of(Cause.STAFF), " ")))))
                .containsExactly("CAUSE_MISSING");
        assertThat(codes(reported(line.withDeviation(new Deviation(Set.of(), "人手不足")))))
                .containsExactly("CAUSE_MISSING");
    }

    @Test
    @DisplayName("slow spending needs its cause too")
    void slow_spending() {
        var slow = onTrack().withExecution(spent("860000", "100000"));
        assertThat(codes(slow)).containsExactly("EXECUTION_CAUSE_MISSING");
        var explained = slow.withExecution(slow.execution().withDeviation(because(Cause.FUNDING, "资金九月才下达")));
        assertThat(codes(explained)).isEmpty();
    }

    @Test
    @DisplayName("a budget of nothing and amounts below zero are refused")
    void impossible_amounts() {
        assertThat(codes(onTrack().withExecution(spent("0", "0")))).containsExactly("EXECUTION_WITHOUT_BUDGET");
        assertThat(codes(onTrack().withExecution(spent("860000", "-1")))).contains("EXECUTION_NEGATIVE");
    }

    private static MonitoringContent reported(Progress progress) {
        return onTrack().withProgress(1, progress);
    }

    private static List<String> codes(MonitoringContent content) {
        var form = aForm().withoutIndicators()
                .with(indicator("修缮长度").target("≥10公里"))
                .build();
        return MonitoringProblems.problemsOf(form, content, Lights.of(form, rules(), NINE_MONTHS, content)).stream()
                .map(Problem::code)
                .toList();
    }
}
