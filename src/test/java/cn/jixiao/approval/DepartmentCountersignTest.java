package cn.jixiao.approval;

import static cn.jixiao.form.FormFixture.aForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signature;
import cn.jixiao.workflow.Vote;
import cn.jixiao.workflow.Votes;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签 of what a department declares itself: 韩雪, 罗毅 and 丁岚 sign, two of them have to agree; its reviewers are not asked. */
@IntegrationTest
class DepartmentCountersignTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions actions;

    @Autowired
    Drafts drafts;

    @Autowired
    Votes votes;

    private String writer;

    @BeforeEach
    void somebodyWrites() {
        writer = city.departmentWriter();
    }

    @Test
    @DisplayName("enough signers agree: the rest need not sign, and finance approves")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "toQuestion toFinance departmentFormToCountersign departmentFormCountersigned"
                    + " signersPassDepartmentForm departmentFormDecided financeApprovesDepartmentForm")
    void passes() {
        var form = inCountersign();
        assertThat(form.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(city.as("wanghao", () -> actions.on(form.id()))).isEmpty();
        city.pass("hanxue", form);
        assertThat(vote(form).isOpen()).isTrue();
        city.pass("luoyi", form);
        assertThat(city.pass("zhoumin", form).stage()).isEqualTo(Stage.APPROVED);
        assertThat(city.steps(form))
                .containsExactly(
                        "countersignDepartmentForm CANCELLED",
                        "countersignDepartmentForm PASS",
                        "countersignDepartmentForm PASS",
                        "approveDepartmentForm PASS");
    }

    @Test
    @DisplayName("too many object: its department corrects it, and it is signed for anew")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "signersObjectToDepartmentForm correctedDepartmentForm departmentFormToCountersign")
    void objected() {
        var form = inCountersign();
        city.decide("hanxue", form, new Decision.Objection("预算依据不足"));
        assertThat(vote(form).isOpen()).isTrue();
        var returned = city.decide("luoyi", form, new Decision.Objection("预算依据不足"));
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(city.steps(form))
                .containsExactly(
                        "countersignDepartmentForm CANCELLED",
                        "countersignDepartmentForm OBJECT",
                        "countersignDepartmentForm OBJECT",
                        "correctDepartmentForm");
        city.submit(writer, returned);
        assertThat(vote(form).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("one signer sends it back: the other signatures are cancelled, and corrected it is signed for anew")
    @DrawnPath(of = Approval.PROCESS, flows = "signersSendBackDepartmentForm correctedDepartmentForm")
    void sent_back() {
        var form = inCountersign();
        city.pass("hanxue", form);
        var item = city.as("luoyi", () -> city.openItem(form));
        assertThat(vote(form).cancelledBy(item.id(), Outcome.SEND_BACK))
                .extracting(Signature::fullName)
                .containsExactly("丁岚");
        var returned = city.sendBack("luoyi", form, "请说明设备单价");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(city.steps(form))
                .containsExactly(
                        "countersignDepartmentForm CANCELLED",
                        "countersignDepartmentForm PASS",
                        "countersignDepartmentForm SEND_BACK",
                        "correctDepartmentForm");
        city.answerAll(writer, returned);
        city.submit(writer, returned);
        assertThat(vote(form).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("before anybody signed its department takes it back, which cancels all signatures")
    @DrawnPath(of = Approval.PROCESS, flows = "departmentWithdrawsFromSigners")
    void withdrawn() {
        var form = inCountersign();
        var item = city.as(writer, () -> city.openItem(form));
        assertThat(vote(form).cancelledBy(item.id(), Outcome.WITHDRAW)).hasSize(3);
        var draft = city.as(writer, () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(vote(form).result()).isEqualTo(Outcome.WITHDRAW);
        assertThat(city.steps(form))
                .containsExactly(
                        "countersignDepartmentForm WITHDRAW",
                        "countersignDepartmentForm CANCELLED",
                        "countersignDepartmentForm CANCELLED");
        city.submit(writer, draft);
        assertThat(vote(form).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("once somebody signed it is too late to take it back")
    void too_late_to_withdraw() {
        var form = city.pass("hanxue", inCountersign());
        city.as(
                writer,
                () -> refused("workflow.withdraw.too-late", () -> approval.withdraw(form.id(), form.version(), "算了")));
        assertThat(vote(form).waiting()).hasSize(2);
    }

    @Test
    @DisplayName("what the signers agreed to is not signed for again when the approver had it corrected")
    @DrawnPath(of = Approval.PROCESS, flows = "financeSendsBackDepartmentForm departmentFormPastCountersign")
    void approver_sends_back() {
        var form = inCountersign();
        city.pass("hanxue", form);
        city.pass("luoyi", form);
        var returned = city.sendBack("zhoumin", form, "请说明成本");
        city.answerAll(writer, returned);
        city.submit(writer, returned);
        assertThat(city.steps(form))
                .endsWith("approveDepartmentForm SEND_BACK", "correctDepartmentForm RESUBMIT", "approveDepartmentForm");
        refused("approval.countersign.signed-already", () -> city.pass("hanxue", form));
    }

    @Test
    @DisplayName("where one signature is enough, the first decides")
    @DrawnPath(of = Approval.PROCESS, flows = "signersPassDepartmentForm")
    void any() {
        var form = city.submit(writer, draftIn(2029));
        city.decide("hanxue", form, new Decision.Objection("预算依据不足"));
        assertThat(vote(form).isOpen()).as("the others may still agree").isTrue();
        city.pass("luoyi", form);
        assertThat(city.steps(form))
                .containsExactly(
                        "countersignDepartmentForm CANCELLED",
                        "countersignDepartmentForm OBJECT",
                        "countersignDepartmentForm PASS",
                        "approveDepartmentForm");
    }

    private FormRecord inCountersign() {
        return city.submit(writer, city.largeDraft(writer, "022"));
    }

    private FormRecord draftIn(int year) {
        return city.as(
                writer,
                () -> drafts.create(aForm().forOrg("022")
                        .inYear(year)
                        .with(Field.TOTAL_AMOUNT, "12600000.00")
                        .with(Field.CURRENT_YEAR_AMOUNT, "12600000.00")
                        .build()));
    }

    private Vote vote(FormRecord form) {
        return city.as("shenji", () -> votes.latestOn(Approval.subject(form))).orElseThrow();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
