package cn.jixiao.monitoring;

import static cn.jixiao.form.FormFixture.aForm;
import static cn.jixiao.form.FormFixture.anOverallForm;
import static cn.jixiao.form.FormFixture.indicator;
import static cn.jixiao.monitoring.MonitoringFixture.NINE_MONTHS;
import static cn.jixiao.monitoring.MonitoringFixture.failing;
import static cn.jixiao.monitoring.MonitoringFixture.onTrack;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Decision.NewRemark;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.Reject;
import cn.jixiao.workflow.Decision.SendBack;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path drawn in {@code monitoring.bpmn}: the steps taken, the stage reached, and what did not happen. */
@IntegrationTest
class MonitoringPathsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    MonitoringDrafts reports;

    @Autowired
    MonitoringCourse course;

    @Autowired
    MonitoringArchive archive;

    @Autowired
    Noticing noticing;

    @Autowired
    RectificationArchive rectifications;

    @Autowired
    Terminating terminating;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    @Test
    @DisplayName("passed by the department: reviewed, sealed and green, never with finance")
    @DrawnPath(
            of = MonitoringCourse.PROCESS,
            flows = "toQuestion toFill toDepartment departmentReviewed departmentPasses")
    void straight() {
        var reviewed = pass("wanghao", submitted(onTrack()));
        assertThat(reviewed.stage()).isEqualTo(MonitoringStage.REVIEWED);
        assertThat(reviewed.light()).isEqualTo(Light.GREEN);
        assertThat(steps(reviewed)).containsExactly("fillMonitoring RESUBMIT", "reviewByDepartment PASS");
        assertThat(city.as("chenjing", () -> archive.latest(reviewed)).isFrozen())
                .isTrue();
        assertThat(city.as("chenjing", () -> trail.of(reviewed.formId().value())))
                .extracting(AuditEntry::action)
                .endsWith("OPEN_MONITORING", "SUBMIT", "PASS");
        assertThat(city.as("shenji", () -> verification.verify(reviewed.formId().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName(
            "sent back: what was handed in stays, the correction is the next revision and returns to the department")
    @DrawnPath(of = MonitoringCourse.PROCESS, flows = "departmentSendsBack backToDepartment")
    void sent_back() {
        var returned = sendBack("wanghao", submitted(onTrack()));
        assertThat(returned.stage()).isEqualTo(MonitoringStage.RETURNED);
        var again = city.as("chenjing", () -> {
            var question = course.remarksToAnswer(returned.id()).getFirst();
            course.answer(returned.id(), question.id(), "已补充说明");
            var saved = reports.save(returned.id(), returned.version(), failing());
            return course.submit(saved.id(), saved.version());
        });
        assertThat(again.stage()).isEqualTo(MonitoringStage.DEPARTMENT_REVIEW);
        assertThat(again.light()).isEqualTo(Light.RED);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(steps(again))
                .containsExactly(
                        "fillMonitoring RESUBMIT",
                        "reviewByDepartment SEND_BACK",
                        "correctMonitoring RESUBMIT",
                        "reviewByDepartment");
    }

    @Test
    @DisplayName("a remark without an answer stops the resubmission")
    void unanswered() {
        var returned = sendBack("wanghao", submitted(onTrack()));
        city.as(
                "chenjing",
                () -> refused("workflow.remark.unanswered", () -> course.submit(returned.id(), returned.version())));
        assertThat(city.as("chenjing", () -> archive.get(returned.id()))).isEqualTo(returned);
    }

    @Test
    @DisplayName("a department's own goes to finance and back, and no department reviews it")
    @DrawnPath(
            of = MonitoringCourse.PROCESS,
            flows = "toDepartmentFill toFinance financeReviewed financeSendsBack backToFinance financePasses")
    void of_a_department() {
        var submitted = department();
        assertThat(submitted.stage()).isEqualTo(MonitoringStage.FINANCE_REVIEW);
        city.as("linshu", () -> refused("account.not-allowed", () -> course.decide(item(submitted), new Pass("同意"))));
        var returned = sendBack("yangfan", submitted);
        var again = city.as("guoqing", () -> {
            course.remarksToAnswer(returned.id()).forEach(remark -> course.answer(returned.id(), remark.id(), "已说明"));
            return course.submit(returned.id(), returned.version());
        });
        var reviewed = pass("yangfan", again);
        assertThat(reviewed.stage()).isEqualTo(MonitoringStage.REVIEWED);
        assertThat(steps(reviewed))
                .containsExactly(
                        "fillDepartmentMonitoring RESUBMIT",
                        "reviewByFinance SEND_BACK",
                        "correctDepartmentMonitoring RESUBMIT",
                        "reviewByFinance PASS");
    }

    @Test
    @DisplayName("ended by force it begins again with what was reported; its notice and its other windows go on")
    void terminated() {
        var form = approved();
        var other = submit(form, new Window(7), onTrack());
        var red = submit(form, NINE_MONTHS, failing());
        var notice = city.as("wanghao", () -> noticing.issue(red.id(), MonitoringAtWork.notice()));
        var instance =
                city.as("wanghao", () -> course.openItem(red)).orElseThrow().instanceId();
        city.as("sysadmin", () -> terminating.terminate(instance, "口径有误"));
        var begun = city.as("chenjing", () -> archive.get(red.id()));
        assertThat(begun.stage()).isEqualTo(MonitoringStage.FILLING);
        assertThat(city.as("chenjing", () -> archive.latest(begun)).content()).isEqualTo(failing());
        assertThat(city.as("chenjing", () -> archive.get(other.id())).stage())
                .isEqualTo(MonitoringStage.DEPARTMENT_REVIEW);
        assertThat(city.as("chenjing", () -> rectifications.get(notice.id())).stage())
                .isEqualTo(RectificationStage.FEEDBACK);
        var again = city.as("chenjing", () -> {
            var saved = reports.save(begun.id(), begun.version(), onTrack());
            return course.submit(saved.id(), saved.version());
        });
        assertThat(pass("wanghao", again).light()).isEqualTo(Light.GREEN);
        assertThat(steps(again))
                .containsExactly(
                        "fillMonitoring RESUBMIT",
                        "reviewByDepartment TERMINATED",
                        "fillMonitoring RESUBMIT",
                        "reviewByDepartment PASS");
        assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                        .intact())
                .isTrue();
    }

    @Test
    @DisplayName("one monitoring in each window, however often it is opened; both stand beside each other")
    void once_in_a_window() {
        var form = approved();
        city.as("chenjing", () -> {
            var first = reports.open(form.id(), NINE_MONTHS);
            assertThat(reports.open(form.id(), NINE_MONTHS)).isEqualTo(first);
            var other = reports.open(form.id(), new Window(7));
            assertThat(archive.ofForm(form.id())).containsExactly(other, first);
            refused("monitoring.window.unknown", () -> reports.open(form.id(), new Window(8)));
        });
    }

    @Test
    @DisplayName("two windows of one form go their ways apart")
    void windows_apart() {
        var form = approved();
        var earlier = submit(form, new Window(7), onTrack());
        var later = submit(form, NINE_MONTHS, failing());
        var reviewed = pass("wanghao", later);
        assertThat(reviewed.stage()).isEqualTo(MonitoringStage.REVIEWED);
        assertThat(city.as("chenjing", () -> archive.get(earlier.id())).stage())
                .isEqualTo(MonitoringStage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a form that is not approved is not monitored")
    void not_approved() {
        var draft = city.draft("chenjing", "022001");
        city.as("chenjing", () -> refused("monitoring.form.not-approved", () -> reports.open(draft.id())));
    }

    @Test
    @DisplayName("nobody reviews what they wrote, and nobody rejects for good")
    void own_and_rejected() {
        var form = approved();
        var submitted = city.as("qiaoyun", () -> submitAs(form, NINE_MONTHS, onTrack()));
        city.as("qiaoyun", () -> refused("workflow.own-form", () -> course.decide(item(submitted), new Pass("同意"))));
        city.as(
                "wanghao",
                () -> refused("workflow.decision.not-offered", () -> course.decide(item(submitted), new Reject("不行"))));
    }

    @Test
    @DisplayName("the second click of the writer and of the reviewer changes nothing")
    void second_clicks() {
        var form = approved();
        var saved = city.as("chenjing", () -> {
            var opened = reports.open(form.id(), NINE_MONTHS);
            return reports.save(opened.id(), opened.version(), onTrack());
        });
        var submitted = city.as("chenjing", () -> course.submit(saved.id(), saved.version()));
        assertThat(city.as("chenjing", () -> course.submit(saved.id(), saved.version())))
                .isEqualTo(submitted);
        long item = city.as("wanghao", () -> item(submitted));
        var passed = city.as("wanghao", () -> course.decide(item, new Pass("同意")));
        assertThat(city.as("wanghao", () -> course.decide(item, new Pass("同意"))))
                .isEqualTo(passed);
        assertThat(steps(passed)).hasSize(2);
    }

    @Test
    @DisplayName("who saves over another's version, or after the submission, is told so")
    void stale() {
        var form = approved();
        var opened = city.as("chenjing", () -> reports.open(form.id(), NINE_MONTHS));
        var saved = city.as("luyuan", () -> reports.save(opened.id(), opened.version(), onTrack()));
        city.as(
                "chenjing",
                () -> refused("monitoring.stale", () -> reports.save(opened.id(), opened.version(), failing())));
        var submitted = city.as("luyuan", () -> course.submit(saved.id(), saved.version()));
        city.as(
                "chenjing",
                () -> refused(
                        "monitoring.not-editable", () -> reports.save(submitted.id(), submitted.version(), failing())));
    }

    @Test
    @DisplayName("the loser of two reviewers reads who decided, and nothing is decided twice")
    void two_reviewers() {
        var submitted = submitted(onTrack());
        long item = city.as("wanghao", () -> item(submitted));
        city.as("wanghao", () -> course.decide(item, new Pass("同意")));
        city.as("qiaoyun", () -> refused("workflow.item.done", () -> course.decide(item, new Pass("同意"))));
    }

    private Monitoring department() {
        var form = approved(
                "guoqing",
                anOverallForm()
                        .forOrg("031")
                        .withoutIndicators()
                        .with(indicator("重点任务完成率").under("履职效能", "重点工作履行").target("≥10公里"))
                        .build(),
                "yangfan");
        return city.as("guoqing", () -> submitAs(form, NINE_MONTHS, onTrack()));
    }

    private Monitoring submitted(MonitoringContent content) {
        return submit(approved(), NINE_MONTHS, content);
    }

    private Monitoring submit(FormRecord form, Window window, MonitoringContent content) {
        return city.as("chenjing", () -> submitAs(form, window, content));
    }

    private Monitoring submitAs(FormRecord form, Window window, MonitoringContent content) {
        var opened = reports.open(form.id(), window);
        var saved = reports.save(opened.id(), opened.version(), content);
        return course.submit(saved.id(), saved.version());
    }

    private FormRecord approved() {
        return approved(
                "chenjing",
                aForm().withoutIndicators()
                        .with(indicator("修缮长度").target("≥10公里"))
                        .build(),
                "wanghao",
                "zhoumin");
    }

    private FormRecord approved(String author, TargetForm content, String... reviewers) {
        var form = city.submit(author, city.as(author, () -> drafts.create(content)));
        for (var reviewer : reviewers) {
            form = city.pass(reviewer, form);
        }
        return form;
    }

    private Monitoring pass(String reviewer, Monitoring monitoring) {
        return decide(reviewer, monitoring, new Pass("同意"));
    }

    private Monitoring sendBack(String reviewer, Monitoring monitoring) {
        return decide(reviewer, monitoring, new SendBack("请补充", List.of(new NewRemark("indicator:1", "请说明进度"))));
    }

    private Monitoring decide(String reviewer, Monitoring monitoring, Decision decision) {
        return city.as(reviewer, () -> course.decide(item(monitoring), decision));
    }

    private long item(Monitoring monitoring) {
        return inbox.ofForm(monitoring.formId().value()).stream()
                .filter(item -> item.isOpen() && item.subjectId() == monitoring.id())
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> steps(Monitoring monitoring) {
        return city.as("shenji", () -> inbox.ofForm(monitoring.formId().value())).stream()
                .filter(item -> item.process().equals(MonitoringCourse.PROCESS) && item.subjectId() == monitoring.id())
                .map(MonitoringPathsTest::told)
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
