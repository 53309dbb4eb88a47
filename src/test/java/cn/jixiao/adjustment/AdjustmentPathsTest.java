package cn.jixiao.adjustment;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Action;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormFixture;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path drawn in {@code target-adjustment.bpmn}: the steps taken, the stage reached, and what did not happen. */
@IntegrationTest
class AdjustmentPathsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    Adjusting adjusting;

    @Autowired
    AdjustmentActions actions;

    @Autowired
    AdjustmentDrafts drafts;

    @Autowired
    cn.jixiao.form.Drafts forms;

    @Autowired
    FormArchive archive;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Test
    @DisplayName("passed by department and finance: in force as the form's next revision under a number of its own")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "toQuestion adjustedByOrganisation toDepartment departmentReviewed departmentPasses"
                    + " pastCountersign financeDecided financeApproves")
    void straight() {
        var form = work.approved();
        var submitted = work.submitted(form);
        assertThat(submitted.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertUntouched(form);
        var passed = work.pass("wanghao", submitted);
        assertThat(passed.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertUntouched(form);
        var approved = work.pass("zhoumin", passed);
        var adjusted = now(form);
        assertThat(approved)
                .returns(Stage.APPROVED, Adjustment::stage)
                .returns(1, Adjustment::baseRevision)
                .returns(2, Adjustment::approvedRevision)
                .returns(adjusted.approvalNumber(), Adjustment::approvalNumber);
        assertThat(adjusted)
                .returns(Stage.APPROVED, FormRecord::stage)
                .returns(2, FormRecord::revision)
                .returns(2, FormRecord::revisionInForce);
        assertThat(adjusted.approvalNumber()).matches("绩批〔2026〕\\d{5}号").isNotEqualTo(form.approvalNumber());
        assertThat(target(form, 1)).isEqualTo("≥12公里");
        assertThat(target(form, 2)).isEqualTo("≥10公里");
        assertThat(city.as("shenji", () -> archive.revision(form.id(), 2).isFrozen()))
                .isTrue();
        assertThat(steps(form)).containsExactly("reviewByDepartment PASS", "approveByFinance PASS");
    }

    @Test
    @DisplayName("both approvals stay known, each with its number")
    void both_approvals() {
        var form = work.approved();
        work.pass("zhoumin", work.pass("wanghao", work.submitted(form)));
        var adjusted = now(form);
        assertThat(city.as("shenji", () -> archive.approvals(form.id())))
                .extracting(approval -> approval.revision() + " " + approval.number())
                .containsExactly("1 " + form.approvalNumber(), "2 " + adjusted.approvalNumber());
    }

    @Test
    @DisplayName("sent back by the department: returned, and after the correction with the department again")
    @DrawnPath(of = Adjusting.PROCESS, flows = "departmentSendsBack correctedForDepartment toDepartment")
    void department_sends_back() {
        var form = work.approved();
        var returned = work.sendBack("wanghao", work.submitted(form), "请说明长度依据");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        work.answerAll("chenjing", returned);
        var again = work.submit("chenjing", work.save("chenjing", returned, AdjustmentsAtWork.target("≥11公里")));
        assertThat(again.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(again.revision()).isEqualTo(2);
        assertThat(steps(form))
                .containsExactly("reviewByDepartment SEND_BACK", "correctForDepartment RESUBMIT", "reviewByDepartment");
        assertUntouched(form);
    }

    @Test
    @DisplayName("sent back by finance: after the correction with finance again, past the department")
    @DrawnPath(of = Adjusting.PROCESS, flows = "financeSendsBack correctedForFinance correctionUnchecked backToFinance")
    void finance_sends_back() {
        var form = work.approved();
        var returned = work.sendBack("zhoumin", work.pass("wanghao", work.submitted(form)), "请说明资金变化");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        work.answerAll("chenjing", returned);
        var again = work.submit("chenjing", returned);
        assertThat(again.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(steps(form))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "approveByFinance SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "approveByFinance");
        assertUntouched(form);
    }

    @Test
    @DisplayName("sent back by finance to the department: reviewed again without the unit")
    @DrawnPath(of = Adjusting.PROCESS, flows = "financeSendsBackToDepartment")
    void finance_sends_back_to_department() {
        var form = work.approved();
        var passed = work.pass("wanghao", work.submitted(form));
        var back = work.decide("zhoumin", passed, new Decision.SendBackToDepartment("请部门核实"));
        assertThat(back.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(steps(form))
                .containsExactly(
                        "reviewByDepartment PASS", "approveByFinance SEND_BACK_TO_DEPARTMENT", "reviewByDepartment");
        assertThat(city.as("chenjing", () -> actions.on(back))).isEmpty();
    }

    @Test
    @DisplayName("rejected by finance: the end; the form stays as it was approved and can be adjusted anew")
    @DrawnPath(of = Adjusting.PROCESS, flows = "financeRejects")
    void finance_rejects() {
        var form = work.approved();
        var passed = work.pass("wanghao", work.submitted(form));
        var rejected = work.decide("zhoumin", passed, new Decision.Reject("理由不充分"));
        assertThat(rejected)
                .returns(Stage.REJECTED, Adjustment::stage)
                .returns(null, Adjustment::approvedRevision)
                .returns(null, Adjustment::approvalNumber);
        assertThat(items(form)).noneMatch(WorkItem::isOpen);
        assertUntouched(form);
        assertThat(work.opened(form).id()).isNotEqualTo(rejected.id());
    }

    @Test
    @DisplayName("withdrawn before the first decision: a draft again, which can be submitted anew or given up")
    @DrawnPath(of = Adjusting.PROCESS, flows = "organisationWithdraws")
    void withdrawn() {
        var form = work.approved();
        var submitted = work.submitted(form);
        var draft = city.as("chenjing", () -> adjusting.withdraw(submitted.id(), submitted.version(), "再核对"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(items(form)).noneMatch(WorkItem::isOpen);
        var again = work.submit("chenjing", draft);
        assertThat(again.revision()).as("nothing was changed").isEqualTo(1);
        assertThat(steps(form)).containsExactly("reviewByDepartment WITHDRAW", "reviewByDepartment");
        var once = city.as("chenjing", () -> adjusting.withdraw(again.id(), again.version(), "不再调整"));
        city.as("chenjing", () -> drafts.discard(once.id(), once.version()));
        assertUntouched(form);
    }

    @Test
    @DisplayName("after the first decision nothing can be withdrawn")
    void too_late_to_withdraw() {
        var passed = work.pass("wanghao", work.submitted(work.approved()));
        city.as("chenjing", () -> {
            Refusals.refused(
                    "workflow.withdraw.too-late", () -> adjusting.withdraw(passed.id(), passed.version(), "算了"));
            assertThat(actions.on(passed)).doesNotContain(Action.WITHDRAW);
        });
    }

    @Test
    @DisplayName("a department's own form goes straight to finance, comes back from there and is approved there")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "toFinance departmentAdjustmentPastCountersign departmentAdjustmentDecided"
                    + " financeSendsBackDepartmentAdjustment correctedDepartmentAdjustment"
                    + " financeApprovesDepartmentAdjustment")
    void department_form() {
        var form = departmentForm();
        var submitted = departmentAdjustment(form);
        assertThat(submitted.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        var returned = work.sendBack("yangfan", submitted, "请说明");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        work.answerAll("guoqing", returned);
        work.pass("yangfan", work.submit("guoqing", returned));
        assertThat(now(form).revisionInForce()).isEqualTo(2);
        assertThat(steps(form))
                .containsExactly(
                        "approveDepartmentAdjustment SEND_BACK",
                        "correctDepartmentAdjustment RESUBMIT",
                        "approveDepartmentAdjustment PASS");
    }

    @Test
    @DisplayName("a department's own adjustment can be withdrawn before, and rejected by finance")
    @DrawnPath(of = Adjusting.PROCESS, flows = "departmentWithdraws financeRejectsDepartmentAdjustment")
    void department_form_withdrawn_and_rejected() {
        var form = departmentForm();
        var submitted = departmentAdjustment(form);
        var draft = city.as("guoqing", () -> adjusting.withdraw(submitted.id(), submitted.version(), "再核对"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        var rejected = work.decide("yangfan", work.submit("guoqing", draft), new Decision.Reject("不同意"));
        assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
        assertThat(steps(form))
                .containsExactly("approveDepartmentAdjustment WITHDRAW", "approveDepartmentAdjustment REJECT");
        assertUntouched(form);
    }

    @Test
    @DisplayName("every act stands in the form's trail, the approval with the revision before and after")
    void in_the_trail() {
        var form = work.approved();
        var returned = work.sendBack("wanghao", work.submitted(form), "请说明");
        work.answerAll("chenjing", returned);
        work.pass("zhoumin", work.pass("wanghao", work.submit("chenjing", returned)));
        var entries = city.as("shenji", () -> trail.of(form.id().value())).stream()
                .filter(entry -> entry.step().startsWith(Adjusting.PROCESS))
                .toList();
        assertThat(entries)
                .extracting(entry -> entry.action() + " " + entry.actorName())
                .containsExactly(
                        "ADJUST 陈静", "SUBMIT 陈静", "SEND_BACK 王浩", "ANSWER 陈静", "RESUBMIT 陈静", "PASS 王浩", "PASS 周敏");
        assertThat(entries.get(1).reason()).isEqualTo(AdjustmentsAtWork.REASON);
        assertThat(entries.getLast())
                .returns(1, entry -> entry.revisionBefore())
                .returns(2, entry -> entry.revisionAfter());
    }

    private FormRecord departmentForm() {
        var draft = city.as(
                "guoqing",
                () -> forms.create(FormFixture.anOverallForm().forOrg("031").build()));
        return city.pass("yangfan", city.submit("guoqing", draft));
    }

    private Adjustment departmentAdjustment(FormRecord form) {
        var opened = city.as("guoqing", () -> drafts.open(form.id()));
        return work.submit("guoqing", work.save("guoqing", opened, AdjustmentsAtWork.target("≥98%")));
    }

    private void assertUntouched(FormRecord form) {
        assertThat(now(form)).isEqualTo(form);
    }

    private FormRecord now(FormRecord form) {
        return city.as("shenji", () -> archive.get(form.id()));
    }

    private String target(FormRecord form, int revision) {
        return city.as("shenji", () -> archive.revision(form.id(), revision))
                .content()
                .indicator(2)
                .orElseThrow()
                .target();
    }

    private List<String> steps(FormRecord form) {
        return items(form).stream()
                .map(item -> item.isOpen() ? item.step() : item.step() + " " + item.outcome())
                .toList();
    }

    private List<WorkItem> items(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value())).stream()
                .filter(item -> item.process().equals(Adjusting.PROCESS))
                .toList();
    }
}
