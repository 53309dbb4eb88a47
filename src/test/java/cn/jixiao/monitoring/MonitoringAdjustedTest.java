package cn.jixiao.monitoring;

import static cn.jixiao.adjustment.AdjustmentsAtWork.amount;
import static cn.jixiao.adjustment.AdjustmentsAtWork.target;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.progress;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.common.Money;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What becomes of a monitoring when its form is adjusted. */
@IntegrationTest
class MonitoringAdjustedTest {

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork adjustments;

    @Autowired
    MonitoringDrafts drafts;

    @Autowired
    MonitoringArchive archive;

    @Test
    @DisplayName("what is still being written moves to the new targets, keeps its values and shows both")
    void follows() {
        var form = adjustments.approved();
        var written = city.as("chenjing", () -> {
            var opened = drafts.open(form.id(), NINE_MONTHS);
            var content = archive.latest(opened).content().withProgress(2, progress("8公里", "10公里", Likelihood.CERTAIN));
            return drafts.save(opened.id(), opened.version(), content);
        });
        adjust(form, target("≥10公里"));
        city.as("chenjing", () -> {
            var moved = archive.get(written.id());
            assertThat(moved.formRevision()).isEqualTo(2);
            assertThat(moved.formerRevision()).isEqualTo(1);
            assertThat(targetOf(archive.targets(moved))).isEqualTo("≥10公里");
            assertThat(targetOf(archive.formerTargets(moved).orElseThrow())).isEqualTo("≥12公里");
            assertThat(archive.latest(moved).content().progress(2).current()).isEqualTo("8公里");
            assertThat(archive.lights(moved, archive.latest(moved).content())
                            .line(2)
                            .light())
                    .isEqualTo(Light.GREEN);
        });
    }

    @Test
    @DisplayName("the annual budget follows the adjusted amount, the initial one stays")
    void budget_follows() {
        var form = adjustments.approved();
        var opened = city.as("chenjing", () -> drafts.open(form.id(), NINE_MONTHS));
        adjust(form, amount("700000.00"));
        var execution = city.as(
                "chenjing",
                () -> archive.latest(archive.get(opened.id())).content().execution());
        assertThat(execution.annualBudget()).isEqualTo(Money.ofYuan("700000"));
        assertThat(execution.initialBudget()).isEqualTo(Money.ofYuan("860000"));
    }

    private void adjust(FormRecord form, UnaryOperator<TargetForm> change) {
        var saved = adjustments.save("chenjing", adjustments.opened(form), change);
        adjustments.pass("zhoumin", adjustments.pass("wanghao", adjustments.submit("chenjing", saved)));
    }

    private static String targetOf(TargetForm form) {
        return form.indicator(2).map(Indicator::target).orElseThrow();
    }
}
