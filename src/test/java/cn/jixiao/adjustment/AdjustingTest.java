package cn.jixiao.adjustment;

import static cn.jixiao.adjustment.AdjustmentsAtWork.amount;
import static cn.jixiao.adjustment.AdjustmentsAtWork.target;
import static cn.jixiao.adjustment.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Message;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What an adjustment may be, and what it leaves as it was. */
@IntegrationTest
class AdjustingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    AdjustmentDrafts drafts;

    @Autowired
    AdjustmentArchive archive;

    @Autowired
    AdjustmentProcess process;

    @Autowired
    Adjusting adjusting;

    @Autowired
    FormArchive forms;

    @Autowired
    AuditVerification verification;

    @Test
    @DisplayName("only an approved form is adjusted")
    void not_approved() {
        var submitted = city.submitted("chenjing", "022001");
        city.as("chenjing", () -> refused("adjustment.form.not-approved", () -> drafts.open(submitted.id())));
    }

    @Test
    @DisplayName("opening it again finds the open one, whoever opened it")
    void one_at_a_time() {
        var form = work.approved();
        var opened = work.opened(form);
        assertThat(city.as("luyuan", () -> drafts.open(form.id()))).isEqualTo(opened);
    }

    @Test
    @DisplayName("without a reason, or without a change, nothing is submitted; both are told at once")
    void reason_and_change() {
        var opened = work.opened(work.approved());
        refused("adjustment.reason.missing", () -> work.submit("chenjing", opened));
        refused("adjustment.nothing-changed", () -> work.submit("chenjing", opened));
        var reasoned = work.save("chenjing", opened, UnaryOperator.identity());
        refused("adjustment.nothing-changed", () -> work.submit("chenjing", reasoned));
    }

    @Test
    @DisplayName("what blocks a form blocks its adjustment")
    void blocking_problems() {
        var opened = work.opened(work.approved());
        var bare = work.save("chenjing", opened, content -> content.withIndicators(List.of()));
        refused("form.output.missing", () -> work.submit("chenjing", bare));
    }

    @Test
    @DisplayName("organisation, year and frame stay")
    void identity() {
        var opened = work.opened(work.approved());
        refused("form.identity-fixed", () -> work.save("chenjing", opened, AdjustingTest::inNextYear));
    }

    @Test
    @DisplayName("the number of an indicator that an earlier adjustment removed is not given to another")
    void number_used() {
        var form = work.approved();
        var removed = work.save("chenjing", work.opened(form), AdjustingTest::withoutLast);
        work.pass("zhoumin", work.pass("wanghao", work.submit("chenjing", removed)));
        var opened = work.opened(form);
        refused("adjustment.indicator.number-used", () -> work.save("chenjing", opened, with(7)));
        int unused = city.as("chenjing", () -> archive.nextIndicatorNo(opened));
        assertThat(unused).isEqualTo(8);
        assertThat(work.save("chenjing", opened, with(unused)).version()).isEqualTo(2);
    }

    @Test
    @DisplayName("a submitted revision is sealed, and the verification proves it")
    void sealed() {
        var form = work.approved();
        var submitted = work.submitted(form);
        assertThat(city.as("chenjing", () -> archive.latest(submitted)).isFrozen())
                .isTrue();
        assertThat(city.as(
                        "shenji", () -> verification.verify(form.id().value()).faults()))
                .isEmpty();
    }

    @Test
    @DisplayName("who saved over another's work is told who was faster")
    void stale() {
        var opened = work.opened(work.approved());
        work.save("luyuan", opened, target("≥9公里"));
        refused("adjustment.stale", () -> work.save("chenjing", opened, target("≥8公里")));
    }

    @Test
    @DisplayName("who wrote the form or its adjustment decides on neither, and counts among the form's writers later")
    void writers() {
        var form = work.approved();
        var submitted = work.submit("qiaoyun", work.save("qiaoyun", work.opened(form), target("≥10公里")));
        refused("workflow.own-form", () -> work.pass("qiaoyun", submitted));
        work.pass("zhoumin", work.pass("wanghao", submitted));
        var writer = city.as("qiaoyun", () -> cn.jixiao.account.ActingUser.get().id());
        assertThat(city.as("shenji", () -> forms.get(form.id())).writers()).contains(writer);
    }

    @Test
    @DisplayName("a second click changes nothing, neither of the submitter nor of a reviewer")
    void second_click() {
        var written = work.written(work.approved());
        var submitted = work.submit("chenjing", written);
        assertThat(work.submit("chenjing", written)).isEqualTo(submitted);
        var item = city.as("wanghao", () -> work.openItem(submitted).id());
        var passed = work.pass("wanghao", submitted);
        assertThat(city.as("wanghao", () -> adjusting.decide(item, new Decision.Pass("同意"))))
                .isEqualTo(passed);
    }

    @Test
    @DisplayName("more money than approved is an exception among many that are passed at once")
    void raised() {
        var form = work.approved();
        var submitted = work.submit("chenjing", work.save("chenjing", work.opened(form), amount("990000.00")));
        assertThat(city.as("wanghao", () -> process.exceptionsOf(work.openItem(submitted))))
                .extracting(Message::key)
                .containsExactly(
                        "adjustment.exception.raised.TOTAL_AMOUNT", "adjustment.exception.raised.CURRENT_YEAR_AMOUNT");
        var other = work.submitted(work.approved());
        assertThat(city.as("wanghao", () -> process.exceptionsOf(work.openItem(other))))
                .isEmpty();
    }

    @Test
    @DisplayName("the amount of the form in the list is the adjusted one, but only once it is in force")
    void total() {
        var form = work.approved();
        var submitted = work.submit("chenjing", work.save("chenjing", work.opened(form), amount("990000.00")));
        assertThat(total(form)).isEqualTo("860000.00");
        work.pass("zhoumin", work.pass("wanghao", submitted));
        assertThat(total(form)).isEqualTo("990000.00");
    }

    private String total(FormRecord form) {
        return String.valueOf(city.as("shenji", () -> forms.get(form.id())).totalAmount());
    }

    private static TargetForm inNextYear(TargetForm content) {
        return new TargetForm(
                content.frame(),
                new FiscalYear(content.year().value() + 1),
                content.organisation(),
                Map.copyOf(content.values()),
                content.budgetItems(),
                content.mainTasks(),
                content.indicators());
    }

    private static TargetForm withoutLast(TargetForm content) {
        return content.withIndicators(
                content.indicators().subList(0, content.indicators().size() - 1));
    }

    private static UnaryOperator<TargetForm> with(int no) {
        return content -> {
            var more = new ArrayList<>(content.indicators());
            more.add(new Indicator(no, "产出目标", "数量", "增设座椅", "≥30个", null, null, null));
            return content.withIndicators(more);
        };
    }
}
