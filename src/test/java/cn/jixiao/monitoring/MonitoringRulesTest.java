package cn.jixiao.monitoring;

import static cn.jixiao.monitoring.MonitoringFixture.rules;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class MonitoringRulesTest {

    private static final FiscalYear YEAR = new FiscalYear(2026);

    @Test
    @DisplayName("the window whose time it is is the last one that is over, or else the first")
    void window_of_the_day() {
        assertThat(rules().windowAt(YEAR, LocalDate.of(2026, 5, 4)).months()).isEqualTo(7);
        assertThat(rules().windowAt(YEAR, LocalDate.of(2026, 9, 29)).months()).isEqualTo(7);
        assertThat(rules().windowAt(YEAR, LocalDate.of(2026, 9, 30)).months()).isEqualTo(9);
        assertThat(rules().windowAt(YEAR, LocalDate.of(2027, 2, 1)).months()).isEqualTo(9);
    }

    @Test
    @DisplayName("rules made for the region go before the general ones, those of another region never")
    void region_first() {
        var general = rules();
        var rulesets = List.of(general, of("41", 2020), of("52", 2020));
        assertThat(new MonitoringRulesets(rulesets, "410100").forYear(YEAR).region())
                .isEqualTo("41");
        assertThat(new MonitoringRulesets(rulesets, "330100").forYear(YEAR)).isEqualTo(general);
    }

    @Test
    @DisplayName("the latest rules that hold in a year are taken, and a year without any is told")
    void year() {
        var rulesets = new MonitoringRulesets(List.of(of("", 2020), of("", 2025)), "");
        assertThat(rulesets.forYear(YEAR).from()).isEqualTo(new FiscalYear(2025));
        assertThat(rulesets.forYear(new FiscalYear(2024)).from()).isEqualTo(new FiscalYear(2020));
        assertThatThrownBy(() -> rulesets.forYear(new FiscalYear(2019)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("monitoring.rules.none"));
    }

    private static MonitoringRules of(String region, int from) {
        var rules = rules();
        return new MonitoringRules(
                rules.id(),
                rules.version(),
                rules.basis(),
                region,
                new FiscalYear(from),
                null,
                rules.windows(),
                rules.execution(),
                rules.forecast(),
                rules.current(),
                rules.limit(),
                rules.deadline(),
                rules.rates(),
                rules.overall(),
                rules.daysToRectify());
    }
}
