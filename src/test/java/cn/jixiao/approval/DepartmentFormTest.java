package cn.jixiao.approval;

import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision.Pass;
import cn.jixiao.workflow.Decision.Reject;
import cn.jixiao.workflow.Decision.SendBackToDepartment;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The overall form of the education bureau, 031: its drafter is guoqing, its reviewer linshu, finance is yangfan. */
@IntegrationTest
class DepartmentFormTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Drafts drafts;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions allowed;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    private FormRecord submitted;

    @BeforeEach
    void anOverallFormIsSubmitted() {
        var draft = city.as(
                "guoqing", () -> drafts.create(anOverallForm().forOrg("031").build()));
        submitted = city.submit("guoqing", draft);
    }

    @Test
    @DisplayName("it goes straight to finance, whose approval puts it in force; no department was ever asked")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "toFinance departmentFormPastCountersign departmentFormDecided" + " financeApprovesDepartmentForm")
    void approved() {
        assertThat(submitted.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        var approved = city.pass("yangfan", submitted);
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(approved.revisionInForce()).isEqualTo(1);
        assertThat(items()).extracting(WorkItem::step).containsExactly("approveDepartmentForm");
        assertThat(items()).noneMatch(item -> item.audience().startsWith("DEPARTMENT_REVIEWER"));
        assertThat(actions()).containsExactly("CREATE", "SUBMIT", "PASS");
    }

    @Test
    @DisplayName("the department's own reviewer may do nothing with it")
    void not_reviewed_by_itself() {
        assertThat(city.as("linshu", () -> allowed.on(submitted.id()))).isEmpty();
        refused("account.not-allowed", () -> city.pass("linshu", submitted));
        assertThat(items()).singleElement().matches(WorkItem::isOpen);
    }

    @Test
    @DisplayName("sent back, it is corrected by its department and comes back to finance")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "financeSendsBackDepartmentForm correctedDepartmentForm departmentFormPastCountersign")
    void sent_back() {
        var returned = city.sendBack("yangfan", submitted, "请补充测算依据");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        city.answerAll("guoqing", returned);
        var again = city.submit("guoqing", returned);
        assertThat(again.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(city.pass("yangfan", again).stage()).isEqualTo(Stage.APPROVED);
        assertThat(items())
                .extracting(WorkItem::step)
                .containsExactly("approveDepartmentForm", "correctDepartmentForm", "approveDepartmentForm");
    }

    @Test
    @DisplayName("finance may refuse it, but not send it back to a department that never reviewed it")
    @DrawnPath(of = Approval.PROCESS, flows = "financeRejectsDepartmentForm")
    void not_sent_back_to_department() {
        refused(
                "workflow.decision.not-offered",
                () -> city.decide("yangfan", submitted, new SendBackToDepartment("请重新审核")));
        assertThat(city.decide("yangfan", submitted, new Reject("不予安排")).stage())
                .isEqualTo(Stage.REJECTED);
    }

    @Test
    @DisplayName("until finance decides, its department may take it back")
    @DrawnPath(of = Approval.PROCESS, flows = "departmentWithdraws")
    void withdrawn() {
        var draft = city.as("guoqing", () -> approval.withdraw(submitted.id(), submitted.version(), "有误"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(city.submit("guoqing", draft).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("a unit's form still goes to its department first")
    void units_form() {
        var ofUnit = city.submitted("gaoyang", "031003");
        assertThat(ofUnit.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        refused("account.not-allowed", () -> city.decide("yangfan", ofUnit, new Pass("同意")));
    }

    private List<WorkItem> items() {
        return city.as("guoqing", () -> inbox.ofForm(submitted.id().value()));
    }

    private List<String> actions() {
        return city.as("guoqing", () -> trail.of(submitted.id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
