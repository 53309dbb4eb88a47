package cn.jixiao.adjustment;

import static cn.jixiao.adjustment.AdjustmentsAtWork.amount;
import static cn.jixiao.adjustment.AdjustmentsAtWork.target;
import static cn.jixiao.adjustment.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Action;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signature;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.Vote;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签: an adjustment that raises an amount above the threshold is signed for, one that does not is not. */
@IntegrationTest
class AdjustmentCountersignTest {

    private static final UnaryOperator<TargetForm> LARGE = amount("12600000.00");

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    Adjusting adjusting;

    @Autowired
    AdjustmentActions actions;

    @Autowired
    AdjustmentPages pages;

    @Autowired
    Terminating terminating;

    @Test
    @DisplayName("raised above the threshold, each officer of the division is asked, and nobody who could approve it")
    @DrawnPath(of = Adjusting.PROCESS, flows = "departmentPasses toCountersign")
    void asked() {
        var adjustment = inCountersign();
        assertThat(adjustment.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(vote(adjustment).signatures())
                .extracting(Signature::fullName)
                .containsExactly("丁岚", "韩雪", "罗毅");
        assertThat(city.as("hanxue", () -> actions.on(adjustment)))
                .containsExactlyInAnyOrder(Action.PASS, Action.OBJECT, Action.SEND_BACK);
        assertThat(city.as("zhoumin", () -> actions.on(adjustment))).isEmpty();
    }

    @Test
    @DisplayName("enough signers agree: the rest need not sign, finance approves, and none who signed does")
    @DrawnPath(of = Adjusting.PROCESS, flows = "countersigned signersPass financeDecided financeApproves")
    void passes() {
        var adjustment = signed();
        refused("approval.countersign.signed-already", () -> work.pass("hanxue", adjustment));
        assertThat(work.pass("zhoumin", adjustment).stage()).isEqualTo(Stage.APPROVED);
        assertThat(work.steps(adjustment))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "countersignByFinance CANCELLED",
                        "countersignByFinance PASS",
                        "countersignByFinance PASS",
                        "approveByFinance PASS");
    }

    @Test
    @DisplayName("the next adjustment of the same form, which leaves the large amount as it is, is not signed for")
    @DrawnPath(of = Adjusting.PROCESS, flows = "pastCountersign")
    void not_raised() {
        var form = work.approved();
        var raised = work.submit("chenjing", work.save("chenjing", work.opened(form), LARGE));
        sign(work.pass("wanghao", raised));
        work.pass("zhoumin", raised);
        var next = work.pass("wanghao", work.submitted(form));
        assertThat(work.steps(next)).endsWith("approveByFinance");
        assertThat(city.as("shenji", () -> pages.of(next.id()).vote()))
                .as("what was signed was another")
                .isNull();
    }

    @Test
    @DisplayName("too many object: back to the department, and after its next pass signed for anew")
    @DrawnPath(of = Adjusting.PROCESS, flows = "signersObject departmentPasses toCountersign")
    void objected() {
        var adjustment = inCountersign();
        work.decide("hanxue", adjustment, new Decision.Objection("依据不足"));
        assertThat(vote(adjustment).isOpen()).isTrue();
        var back = work.decide("luoyi", adjustment, new Decision.Objection("依据不足"));
        assertThat(back.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(work.steps(adjustment)).endsWith("reviewByDepartment").doesNotContain("approveByFinance");
        work.pass("wanghao", back);
        assertThat(vote(adjustment).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("one signer sends it back: the others are cancelled at once, and corrected it is signed for anew")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "signersSendBack correctedForFinance correctionUnchecked correctionToCountersign")
    void sent_back() {
        var adjustment = inCountersign();
        work.pass("hanxue", adjustment);
        var item = city.as("luoyi", () -> work.openItem(adjustment));
        assertThat(vote(adjustment).cancelledBy(item.id(), Outcome.SEND_BACK))
                .extracting(Signature::fullName)
                .containsExactly("丁岚");
        var returned = work.sendBack("luoyi", adjustment, "请说明单价");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(work.steps(adjustment)).endsWith("countersignByFinance SEND_BACK", "correctForFinance");
        corrected("chenjing", returned);
        assertThat(vote(adjustment).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("corrected for the approver it is signed for again where the amount grew, and only there")
    @DrawnPath(of = Adjusting.PROCESS, flows = "financeSendsBack backToFinance correctionToCountersign")
    void signed_again_where_it_grew() {
        var same = work.sendBack("zhoumin", signed(), "请说明");
        corrected("chenjing", same);
        assertThat(work.steps(same))
                .endsWith("approveByFinance SEND_BACK", "correctForFinance RESUBMIT", "approveByFinance");
        var grown = work.sendBack("zhoumin", signed(), "请说明");
        corrected("chenjing", work.save("chenjing", grown, amount("13000000.00")));
        assertThat(vote(grown).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("ended by force, its vote ends with it; submitted again it is signed for anew")
    @DrawnPath(of = Adjusting.PROCESS, flows = "toCountersign")
    void terminated() {
        var adjustment = inCountersign();
        work.pass("hanxue", adjustment);
        var instance = city.as("shenji", () -> work.openItem(adjustment)).instanceId();
        city.as("sysadmin", () -> terminating.terminate(instance, "误启动"));
        var draft = work.now(adjustment);
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(vote(adjustment).result()).isEqualTo(Outcome.TERMINATED);
        assertThat(work.steps(adjustment))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "countersignByFinance TERMINATED",
                        "countersignByFinance PASS",
                        "countersignByFinance TERMINATED");
        work.pass("wanghao", work.submit("chenjing", draft));
        assertThat(vote(adjustment).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("a department's own: signed for, then approved; its reviewers are not asked")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows =
                    "toQuestion toFinance departmentAdjustmentToCountersign departmentAdjustmentCountersigned"
                            + " signersPassDepartmentAdjustment departmentAdjustmentDecided financeApprovesDepartmentAdjustment")
    void departments_own() {
        var adjustment = departmentsOwn();
        assertThat(adjustment.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(city.as("wanghao", () -> actions.on(adjustment))).isEmpty();
        sign(adjustment);
        assertThat(work.pass("zhoumin", adjustment).stage()).isEqualTo(Stage.APPROVED);
        assertThat(work.steps(adjustment))
                .containsExactly(
                        "countersignDepartmentAdjustment CANCELLED",
                        "countersignDepartmentAdjustment PASS",
                        "countersignDepartmentAdjustment PASS",
                        "approveDepartmentAdjustment PASS");
    }

    @Test
    @DisplayName("a department's own that signers object to or send back is corrected and signed for anew")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "signersObjectToDepartmentAdjustment signersSendBackDepartmentAdjustment"
                    + " correctedDepartmentAdjustment departmentAdjustmentToCountersign")
    void departments_own_returned() {
        var adjustment = departmentsOwn();
        work.decide("hanxue", adjustment, new Decision.Objection("依据不足"));
        var objected = work.decide("luoyi", adjustment, new Decision.Objection("依据不足"));
        assertThat(objected.stage()).isEqualTo(Stage.RETURNED);
        var again = corrected(city.departmentWriter(), objected);
        var returned = work.sendBack("dinglan", again, "请说明单价");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(work.steps(adjustment)).endsWith("correctDepartmentAdjustment");
        corrected(city.departmentWriter(), returned);
        assertThat(vote(adjustment).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("a department takes its own back before anybody signed, which cancels all signatures")
    @DrawnPath(of = Adjusting.PROCESS, flows = "departmentWithdrawsFromSigners")
    void departments_own_withdrawn() {
        var adjustment = departmentsOwn();
        var draft = city.as(
                city.departmentWriter(), () -> adjusting.withdraw(adjustment.id(), adjustment.version(), "再核对"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(vote(adjustment).result()).isEqualTo(Outcome.WITHDRAW);
        assertThat(work.steps(adjustment))
                .containsExactly(
                        "countersignDepartmentAdjustment WITHDRAW",
                        "countersignDepartmentAdjustment CANCELLED",
                        "countersignDepartmentAdjustment CANCELLED");
    }

    @Test
    @DisplayName("a department's own that was signed for is not signed for again when the approver had it corrected")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "financeSendsBackDepartmentAdjustment departmentAdjustmentPastCountersign")
    void departments_own_approver_sends_back() {
        var adjustment = departmentsOwn();
        sign(adjustment);
        corrected(city.departmentWriter(), work.sendBack("zhoumin", adjustment, "请说明"));
        assertThat(work.steps(adjustment))
                .endsWith("correctDepartmentAdjustment RESUBMIT", "approveDepartmentAdjustment");
    }

    private Adjustment inCountersign() {
        var written = work.save("chenjing", work.opened(work.approved()), LARGE);
        return work.pass("wanghao", work.submit("chenjing", written));
    }

    private Adjustment signed() {
        return sign(inCountersign());
    }

    private Adjustment sign(Adjustment adjustment) {
        work.pass("hanxue", adjustment);
        return work.pass("luoyi", adjustment);
    }

    private Adjustment departmentsOwn() {
        var writer = city.departmentWriter();
        FormRecord form = city.pass("zhoumin", city.submitted(writer, "022"));
        var opened = work.opened(writer, form);
        return work.submit(writer, work.save(writer, opened, target("≥10公里").andThen(LARGE)::apply));
    }

    private Adjustment corrected(String author, Adjustment returned) {
        work.answerAll(author, returned);
        return work.submit(author, returned);
    }

    private Vote vote(Adjustment adjustment) {
        var vote = city.as("shenji", () -> pages.of(adjustment.id()).vote());
        assertThat(vote).isNotNull();
        return vote;
    }
}
