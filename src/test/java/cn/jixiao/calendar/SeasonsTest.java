package cn.jixiao.calendar;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a season locks, for whom, and who may open the lock. Works in years of its own, because seasons hold for everybody. */
@IntegrationTest
class SeasonsTest {

    private static final FiscalYear YEAR = new FiscalYear(2061);
    private static final FiscalYear LATER = new FiscalYear(2062);
    private static final OrgCode UNIT = new OrgCode("022001");

    @Autowired
    CityAtWork city;

    @Autowired
    SeasonPlanning planning;

    @Autowired
    Seasons seasons;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    Approval approval;

    @Autowired
    Drafts drafts;

    @Autowired
    EvaluationDrafts evaluations;

    @Autowired
    AdjustmentsAtWork adjustments;

    @Autowired
    UnitCheckRegister unitChecks;

    @Autowired
    Clock clock;

    @AfterEach
    void removeAll() {
        finance(() -> Stream.of(YEAR, LATER)
                .flatMap(year -> planning.of(year).stream())
                .forEach(season -> planning.remove(season.id(), "测试结束")));
    }

    @Test
    @DisplayName("where no season was set nothing is locked")
    void none() {
        assertThatCode(() -> ask("chenjing", SeasonKind.DISCLOSE, "022001")).doesNotThrowAnyException();
    }

    @Test
    @DisplayName("before its first day and after its last the sentence names both")
    void dates() {
        plan(SeasonKind.DECLARE, "", today().plusDays(3), today().plusDays(9));
        refused("calendar.season.early", () -> ask("chenjing", SeasonKind.DECLARE, "022001"))
                .hasMessageContaining(today().plusDays(3).toString());
        plan(SeasonKind.DECLARE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> ask("chenjing", SeasonKind.DECLARE, "022001"))
                .hasMessageContaining(today().minusDays(3).toString());
    }

    @Test
    @DisplayName("of several seasons the one with the longest prefix holds, in both directions")
    void longest_prefix() {
        plan(SeasonKind.MONITOR, "", today().minusDays(9), today().minusDays(3));
        plan(SeasonKind.MONITOR, "022", today().minusDays(9), today().plusDays(3));
        plan(SeasonKind.MONITOR, "022003", today().minusDays(9), today().minusDays(8));
        assertThatCode(() -> ask("chenjing", SeasonKind.MONITOR, "022001")).doesNotThrowAnyException();
        refused("calendar.season.late", () -> ask("songlan", SeasonKind.MONITOR, "022003"));
        refused("calendar.season.late", () -> ask("panyue", SeasonKind.MONITOR, "031001"));
    }

    @Test
    @DisplayName("a late permission holds for its organisations, its kind and until its day")
    void late_permission() {
        plan(SeasonKind.ADJUST, "", today().minusDays(9), today().minusDays(3));
        finance(() -> planning.permit(YEAR, SeasonKind.ADJUST, new OrgCode("022"), today(), "系统停机两日"));
        assertThat(latest().subject()).contains("2061 ADJUST 022");
        assertThat(latest().reason()).isEqualTo("系统停机两日");
        assertThatCode(() -> ask("chenjing", SeasonKind.ADJUST, "022001")).doesNotThrowAnyException();
        refused("calendar.season.late", () -> ask("panyue", SeasonKind.ADJUST, "031001"));
        plan(SeasonKind.APPROVE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> ask("zhoumin", SeasonKind.APPROVE, "022001"));
    }

    @Test
    @DisplayName("a late permission needs a reason and a day to come")
    void late_permission_refused() {
        refused(
                "calendar.late.reason",
                () -> finance(() -> planning.permit(YEAR, SeasonKind.ADJUST, new OrgCode("022"), today(), " ")));
        refused(
                "calendar.date.past",
                () -> finance(() ->
                        planning.permit(YEAR, SeasonKind.ADJUST, new OrgCode("022"), today().minusDays(1), "理由")));
    }

    @Test
    @DisplayName("closed by hand it locks at once; reopened it is open until the new day; both are on record")
    void by_hand() {
        var season = plan(SeasonKind.DISCLOSE, "022", today(), today().plusDays(5));
        finance(() -> planning.close(season.id(), "提前完成"));
        refused("calendar.season.late", () -> ask("chenjing", SeasonKind.DISCLOSE, "022001"));
        assertThat(latest().action()).isEqualTo("CLOSE");
        finance(() -> planning.reopen(season.id(), today().plusDays(1), "补报"));
        assertThatCode(() -> ask("chenjing", SeasonKind.DISCLOSE, "022001")).doesNotThrowAnyException();
        assertThat(latest().action()).isEqualTo("REOPEN");
        assertThat(city.as("liguang", trail::verify)).isEmpty();
    }

    @Test
    @DisplayName("outside the season of declaration a form is neither submitted nor submitted again")
    void submission() {
        var form = draft();
        plan(SeasonKind.DECLARE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> city.submit("chenjing", form));
        plan(SeasonKind.DECLARE, "", today(), today());
        var returned = city.sendBack("wanghao", city.submit("chenjing", form), "请修改");
        city.answerAll("chenjing", returned);
        plan(SeasonKind.DECLARE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> city.submit("chenjing", returned));
    }

    @Test
    @DisplayName("the department decides in the season of review, finance in the season of approval")
    void decisions() {
        var form = city.submit("chenjing", draft());
        plan(SeasonKind.REVIEW, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> city.pass("wanghao", form));
        plan(SeasonKind.REVIEW, "", today(), today());
        var reviewed = city.pass("wanghao", form);
        plan(SeasonKind.APPROVE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> city.decide("zhoumin", reviewed, new Decision.Reject("不予安排")));
    }

    @Test
    @DisplayName("after the season of adjustment none is opened and none submitted, unless late ones are permitted")
    void adjustment() {
        var form = city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", draft(LATER))));
        var written = adjustments.written(form);
        finance(() -> planning.plan(LATER, SeasonKind.ADJUST, "", today().minusDays(9), today().minusDays(3)));
        refused("calendar.season.late", () -> adjustments.submit("chenjing", written));
        assertThat(adjustments.now(written)).isEqualTo(written);
        assertThat(adjustments.steps(written)).isEmpty();
        finance(() -> planning.permit(LATER, SeasonKind.ADJUST, UNIT, today(), "系统停机两日"));
        assertThat(adjustments.submit("chenjing", written).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a unit's checker works in the season of declaration, not of review")
    void unit_check() {
        city.as("sysadmin", () -> unitChecks.switchOn(UNIT));
        try {
            var form = city.submit("chenjing", draft());
            plan(SeasonKind.DECLARE, "", today().minusDays(9), today().minusDays(3));
            refused("calendar.season.late", () -> city.pass("fangming", form));
            plan(SeasonKind.DECLARE, "", today(), today());
            plan(SeasonKind.REVIEW, "", today().plusDays(1), today().plusDays(3));
            assertThat(city.pass("fangming", form).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        } finally {
            city.as("sysadmin", () -> unitChecks.switchOff(UNIT));
        }
    }

    @Test
    @DisplayName("after the season of self-evaluation none is opened and none handed in")
    void self_evaluation() {
        var form = city.pass("zhoumin", city.pass("wanghao", city.submit("chenjing", draft())));
        plan(SeasonKind.SELF_EVALUATE, "", today().minusDays(9), today().minusDays(3));
        refused("calendar.season.late", () -> city.as("chenjing", () -> evaluations.open(form.id())));
        plan(SeasonKind.SELF_EVALUATE, "", today(), today());
        var opened = city.as("chenjing", () -> evaluations.open(form.id()));
        plan(SeasonKind.SELF_EVALUATE, "", today().minusDays(9), today().minusDays(3));
        assertThat(city.as("chenjing", () -> evaluations.open(form.id())).id()).isEqualTo(opened.id());
    }

    private FormRecord draft() {
        return draft(YEAR);
    }

    private FormRecord draft(FiscalYear year) {
        return city.as(
                "chenjing",
                () -> drafts.create(
                        aForm().forOrg("022001").inYear(year.value()).build()));
    }

    private void ask(String username, SeasonKind kind, String organisation) {
        city.as(username, () -> seasons.requireOpen(kind, YEAR, new OrgCode(organisation)));
    }

    private Season plan(SeasonKind kind, String prefix, LocalDate opens, LocalDate closes) {
        return city.as("liguang", () -> planning.plan(YEAR, kind, prefix, opens, closes));
    }

    private void finance(Runnable work) {
        city.as("liguang", work);
    }

    private AdministrationEntry latest() {
        return city.as("liguang", () -> trail.latest(1)).getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String key, ThrowingCallable work) {
        return assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
