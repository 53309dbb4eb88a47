package cn.jixiao.form;

import static cn.jixiao.form.FormFixture.indicator;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import cn.jixiao.common.RuleBroken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IndicatorTest {

    @ParameterizedTest
    @ValueSource(strings = {"1E999999999", "-1E2147483647", "1E-999999999", "1000000000000", "0.00001"})
    @DisplayName("points that cannot be exchanged are refused")
    void malformed_points(String points) {
        assertThatExceptionOfType(RuleBroken.class)
                .isThrownBy(() -> indicator("长度").worth(points).build(1))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo("form.indicator.points-malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "0.1250", "12.50000", "1E2", "0"})
    @DisplayName("points are kept as they are written")
    void points(String points) {
        assertThat(indicator("长度").worth(points).build(1).points()).isEqualTo(points);
    }
}
