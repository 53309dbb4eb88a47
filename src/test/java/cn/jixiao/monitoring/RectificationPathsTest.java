package cn.jixiao.monitoring;

import static cn.jixiao.monitoring.MonitoringAtWork.notice;
import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.monitoring.Feedback.Answer;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.Reject;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.WorkItem;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path drawn in {@code rectification.bpmn}, and what a notice needs. */
@IntegrationTest
class RectificationPathsTest {

    private static final Answer ANSWER = new Answer("增派两支施工队", "已完成剩余路段", "验收单见附件");

    @Autowired
    CityAtWork city;

    @Autowired
    MonitoringAtWork monitoring;

    @Autowired
    Noticing noticing;

    @Autowired
    Rectifying rectifying;

    @Autowired
    RectificationArchive archive;

    @Autowired
    Terminating terminating;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Test
    @DisplayName("demanded, answered and confirmed: rectified, in the trail of the form and never with finance")
    @DrawnPath(of = Rectifying.PROCESS, flows = "toQuestion toFeedback toCheck checked departmentConfirms")
    void rectified() {
        var issued = monitoring.notified("wanghao", monitoring.red());
        assertThat(issued.stage()).isEqualTo(RectificationStage.FEEDBACK);
        var done = decide("wanghao", answered("chenjing", issued), new Pass("核查属实"));
        assertThat(done.stage()).isEqualTo(RectificationStage.RECTIFIED);
        assertThat(done.verdict()).isEqualTo("核查属实");
        assertThat(steps(done)).containsExactly("giveFeedback RESUBMIT", "checkRectification PASS");
        assertThat(city.as("shenji", () -> trail.of(done.formId().value())))
                .extracting(AuditEntry::action)
                .endsWith("ISSUE_NOTICE", "GIVE_FEEDBACK", "RECTIFIED");
        assertThat(city.as("shenji", () -> verification.verify(done.formId().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("sent back: the unit answers the remark and gives feedback again; both rounds are kept")
    @DrawnPath(of = Rectifying.PROCESS, flows = "departmentSendsBack")
    void sent_back() {
        var answered = answered("chenjing", monitoring.notified("wanghao", monitoring.red()));
        var back = decide("wanghao", answered, new SendBack("不充分", List.of(new NewRemark("form", "请附验收单"))));
        assertThat(back.stage()).isEqualTo(RectificationStage.FEEDBACK);
        assertThat(back.verdict()).isEmpty();
        var again = city.as("chenjing", () -> {
            refused("workflow.remark.unanswered", () -> answered("chenjing", back));
            rectifying.remarksToAnswer(back.id()).forEach(remark -> rectifying.answer(back.id(), remark.id(), "已附"));
            return rectifying.giveFeedback(back.id(), back.version(), ANSWER);
        });
        assertThat(again.stage()).isEqualTo(RectificationStage.CHECK);
        assertThat(city.as("wanghao", () -> archive.feedback(again)))
                .extracting(Feedback::no)
                .containsExactly(1, 2);
        assertThat(steps(again))
                .containsExactly(
                        "giveFeedback RESUBMIT",
                        "checkRectification SEND_BACK",
                        "giveFeedback RESUBMIT",
                        "checkRectification");
    }

    @Test
    @DisplayName("given up: not rectified, nobody's turn, and the notice can be issued again")
    @DrawnPath(of = Rectifying.PROCESS, flows = "departmentGivesUp")
    void not_rectified() {
        var red = monitoring.red();
        var answered = answered("chenjing", monitoring.notified("wanghao", red));
        var ended = decide("wanghao", answered, new Reject("年底前仍未完工"));
        assertThat(ended.stage()).isEqualTo(RectificationStage.NOT_RECTIFIED);
        assertThat(steps(ended)).containsExactly("giveFeedback RESUBMIT", "checkRectification REJECT");
        assertThat(city.as("chenjing", () -> rectifying.openItem(ended))).isEmpty();
        assertThat(monitoring.notified("wanghao", red).id()).isNotEqualTo(ended.id());
    }

    @Test
    @DisplayName("a department's own is demanded and checked by finance, and never by a department")
    @DrawnPath(
            of = Rectifying.PROCESS,
            flows = "toDepartmentFeedback toFinanceCheck departmentChecked financeSendsBack financeConfirms")
    void of_a_department() {
        var red = monitoring.submitted("guoqing", monitoring.departmentApproved(), failing());
        city.as("linshu", () -> refused("account.not-allowed", () -> noticing.issue(red.id(), notice())));
        var answered = answered("guoqing", monitoring.notified("yangfan", red));
        var back = decide("yangfan", answered, new SendBack("不充分", List.of(new NewRemark("form", "请附材料"))));
        var again = city.as("guoqing", () -> {
            rectifying.remarksToAnswer(back.id()).forEach(remark -> rectifying.answer(back.id(), remark.id(), "已附"));
            return rectifying.giveFeedback(back.id(), back.version(), ANSWER);
        });
        var done = decide("yangfan", again, new Pass("同意"));
        assertThat(done.stage()).isEqualTo(RectificationStage.RECTIFIED);
        assertThat(steps(done))
                .containsExactly(
                        "giveDepartmentFeedback RESUBMIT",
                        "checkDepartmentRectification SEND_BACK",
                        "giveDepartmentFeedback RESUBMIT",
                        "checkDepartmentRectification PASS");
    }

    @Test
    @DisplayName(
            "a department's own is given up by finance: not rectified, after one round, and nobody is asked any more")
    @DrawnPath(of = Rectifying.PROCESS, flows = "financeGivesUp")
    void of_a_department_not_rectified() {
        var red = monitoring.submitted("guoqing", monitoring.departmentApproved(), failing());
        var ended = decide("yangfan", answered("guoqing", monitoring.notified("yangfan", red)), new Reject("年内未完成"));
        assertThat(ended.stage()).isEqualTo(RectificationStage.NOT_RECTIFIED);
        assertThat(ended.verdict()).isEqualTo("年内未完成");
        assertThat(steps(ended))
                .containsExactly("giveDepartmentFeedback RESUBMIT", "checkDepartmentRectification REJECT");
        assertThat(city.as("guoqing", () -> rectifying.openItem(ended))).isEmpty();
        city.as("guoqing", () -> refused("monitoring.feedback.not-asked", () -> answered("guoqing", ended)));
    }

    @Test
    @DisplayName(
            "ended by force it is not rectified and nobody is asked; what was answered stays, a new notice is possible")
    void terminated() {
        var red = monitoring.red();
        var answered = answered("chenjing", monitoring.notified("wanghao", red));
        var instance = city.as("wanghao", () -> rectifying.openItem(answered))
                .orElseThrow()
                .instanceId();
        city.as("sysadmin", () -> terminating.terminate(instance, "通知有误"));
        var ended = city.as("wanghao", () -> archive.get(answered.id()));
        assertThat(ended.stage()).isEqualTo(RectificationStage.NOT_RECTIFIED);
        assertThat(ended.verdict()).isEmpty();
        assertThat(steps(ended)).containsExactly("giveFeedback RESUBMIT", "checkRectification TERMINATED");
        assertThat(city.as("wanghao", () -> archive.feedback(ended)))
                .extracting(Feedback::answer)
                .containsExactly(ANSWER);
        assertThat(city.as("wanghao", () -> noticing.offered(red))).containsExactly(1);
        assertThat(steps(monitoring.notified("wanghao", red))).containsExactly("giveFeedback");
        assertThat(city.as("shenji", () -> verification.verify(ended.formId().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("only what is red in what was handed in can be demanded, and not to be done before today")
    void unfounded() {
        var red = monitoring.red();
        var green = monitoring.submitted("chenjing", monitoring.approved(), onTrack());
        city.as("wanghao", () -> {
            refused("monitoring.notice.not-red", () -> noticing.issue(green.id(), notice()));
            refused("monitoring.notice.not-red", () -> noticing.issue(red.id(), demanding(LightLine.EXECUTION)));
            refused(
                    "monitoring.notice.due-past",
                    () -> noticing.issue(
                            red.id(),
                            new Notice(
                                    List.of(1),
                                    "整改",
                                    LocalDate.now(ChinaTime.ZONE).minusDays(2))));
            assertThat(noticing.offered(green)).isEmpty();
            assertThat(noticing.offered(red)).containsExactly(1);
        });
    }

    @Test
    @DisplayName("a notice names what is to be done to what, and feedback what was done")
    void incomplete() {
        refused("monitoring.notice.lines-missing", () -> new Notice(List.of(), "整改", LocalDate.now(ChinaTime.ZONE)));
        refused("monitoring.notice.demand-missing", () -> new Notice(List.of(1), " ", LocalDate.now(ChinaTime.ZONE)));
        refused("monitoring.feedback.incomplete", () -> new Answer("增派人手", "", ""));
    }

    @Test
    @DisplayName("one notice is under way at a time: the second click finds it, another is told who issued it")
    void one_at_a_time() {
        var red = monitoring.red();
        var issued = monitoring.notified("wanghao", red);
        assertThat(monitoring.notified("wanghao", red)).isEqualTo(issued);
        city.as("qiaoyun", () -> refused("monitoring.notice.open-already", () -> noticing.issue(red.id(), notice())));
        assertThat(city.as("wanghao", () -> noticing.offered(red))).isEmpty();
    }

    @Test
    @DisplayName("the second click of unit and reviewer changes nothing, a late comer is told")
    void second_clicks() {
        var issued = monitoring.notified("wanghao", monitoring.red());
        var answered = answered("chenjing", issued);
        assertThat(answered("chenjing", issued)).isEqualTo(answered);
        city.as("luyuan", () -> refused("monitoring.rectification.stale", () -> answered("luyuan", issued)));
        long item = city.as("wanghao", () -> item(answered));
        var done = city.as("wanghao", () -> rectifying.decide(item, new Pass("同意")));
        assertThat(city.as("wanghao", () -> rectifying.decide(item, new Pass("同意"))))
                .isEqualTo(done);
        city.as("qiaoyun", () -> refused("workflow.item.done", () -> rectifying.decide(item, new Pass("同意"))));
    }

    @Test
    @DisplayName("nobody checks the feedback they gave")
    void own_feedback() {
        var answered = answered("qiaoyun", monitoring.notified("wanghao", monitoring.red()));
        city.as("qiaoyun", () -> refused("workflow.own-form", () -> rectifying.decide(item(answered), new Pass("同意"))));
    }

    private static Notice demanding(int line) {
        return new Notice(List.of(line), "加快支付", LocalDate.now(ChinaTime.ZONE).plusMonths(1));
    }

    private Rectification answered(String writer, Rectification rectification) {
        return city.as(writer, () -> rectifying.giveFeedback(rectification.id(), rectification.version(), ANSWER));
    }

    private Rectification decide(String reviewer, Rectification rectification, Decision decision) {
        return city.as(reviewer, () -> rectifying.decide(item(rectification), decision));
    }

    private long item(Rectification rectification) {
        return rectifying.openItem(rectification).orElseThrow().id();
    }

    private List<String> steps(Rectification rectification) {
        return city.as("shenji", () -> inbox.ofForm(rectification.formId().value())).stream()
                .filter(item -> item.process().equals(Rectifying.PROCESS) && item.subjectId() == rectification.id())
                .map(RectificationPathsTest::told)
                .toList();
    }

    private static String told(WorkItem item) {
        return item.isOpen() ? item.step() : item.step() + " " + item.outcome();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
