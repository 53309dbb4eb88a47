package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Revision;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every path drawn in {@code target-approval.bpmn}: the steps taken, the stage reached, and what did not happen. */
@IntegrationTest
class ApprovalPathsTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions actions;

    @Autowired
    FormArchive archive;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Test
    @DisplayName("passed by department and finance: approved under a number, never back with the unit")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "toQuestion declaredByOrganisation toDepartment departmentReviewed departmentPasses"
                    + " pastCountersign financeDecided financeApproves")
    void straight() {
        var approved = city.pass("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")));
        assertThat(approved.stage()).isEqualTo(Stage.APPROVED);
        assertThat(approved.revisionInForce()).isEqualTo(1);
        assertThat(approved.approvalNumber()).matches("绩批〔2026〕\\d{5}号");
        assertThat(steps(approved)).containsExactly("reviewByDepartment PASS", "approveByFinance PASS");
        assertThat(remarks(approved)).isEmpty();
    }

    @Test
    @DisplayName("sent back by the department: returned, and after the correction with the department again")
    @DrawnPath(of = Approval.PROCESS, flows = "departmentSendsBack correctedForDepartment toDepartment")
    void department_sends_back() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对", "请补充依据");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(remarks(returned)).containsExactly("金额请核对", "请补充依据");
        city.answerAll("chenjing", returned);
        var again = city.submit("chenjing", returned);
        assertThat(again.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(steps(again))
                .containsExactly("reviewByDepartment SEND_BACK", "correctForDepartment RESUBMIT", "reviewByDepartment");
    }

    @Test
    @DisplayName("sent back by finance: after the correction with finance again, past the department")
    @DrawnPath(of = Approval.PROCESS, flows = "financeSendsBack correctedForFinance correctionUnchecked backToFinance")
    void finance_sends_back() {
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请说明成本");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        city.answerAll("chenjing", returned);
        var again = city.submit("chenjing", returned);
        assertThat(again.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(steps(again))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "approveByFinance SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "approveByFinance");
    }

    @Test
    @DisplayName("sent back by finance to the department: reviewed again without the unit")
    @DrawnPath(of = Approval.PROCESS, flows = "financeSendsBackToDepartment")
    void finance_sends_back_to_department() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        var back = city.decide("zhoumin", form, new Decision.SendBackToDepartment("请部门重新核实资金"));
        assertThat(back.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(steps(back))
                .containsExactly(
                        "reviewByDepartment PASS", "approveByFinance SEND_BACK_TO_DEPARTMENT", "reviewByDepartment");
        assertThat(city.as("chenjing", () -> actions.on(back.id()))).isEmpty();
    }

    @Test
    @DisplayName("rejected by finance: the end, nothing in force and nobody's turn")
    @DrawnPath(of = Approval.PROCESS, flows = "financeRejects")
    void finance_rejects() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        var rejected = city.decide("zhoumin", form, new Decision.Reject("不符合支出方向"));
        assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
        assertThat(rejected.revisionInForce()).isNull();
        assertThat(rejected.approvalNumber()).isNull();
        assertThat(items(rejected)).noneMatch(WorkItem::isOpen);
        city.as("chenjing", () -> refused("form.not-editable", () -> approval.submit(form.id(), rejected.version())));
    }

    @Test
    @DisplayName("withdrawn before the first decision: a draft again, which can be submitted anew")
    @DrawnPath(of = Approval.PROCESS, flows = "organisationWithdraws")
    void withdrawn() {
        var form = city.submitted("chenjing", "022001");
        var draft = city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(items(draft)).noneMatch(WorkItem::isOpen);
        var again = city.submit("chenjing", draft);
        assertThat(again.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(again.revision()).as("nothing was changed").isEqualTo(1);
        assertThat(steps(again)).containsExactly("reviewByDepartment WITHDRAW", "reviewByDepartment");
    }

    @Test
    @DisplayName("after the first decision nothing can be withdrawn, not even behind a correction")
    void too_late_to_withdraw() {
        var passed = city.pass("wanghao", city.submitted("chenjing", "022001"));
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对");
        city.answerAll("chenjing", returned);
        var corrected = city.submit("chenjing", returned);
        for (var form : List.of(passed, corrected)) {
            city.as("chenjing", () -> {
                refused("workflow.withdraw.too-late", () -> approval.withdraw(form.id(), form.version(), "算了"));
                assertThat(actions.on(form.id())).doesNotContain(Action.WITHDRAW);
            });
        }
    }

    @Test
    @DisplayName("unanswered remarks stop the resubmission, which then counts them and changes nothing")
    void unanswered() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对", "请补充依据");
        city.as("chenjing", () -> {
            var first = approval.remarksOn(returned.id()).getFirst();
            approval.answer(returned.id(), first.id(), "已核对");
            assertThatThrownBy(() -> approval.submit(returned.id(), returned.version()))
                    .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                        assertThat(refusal.key()).isEqualTo("workflow.remark.unanswered");
                        assertThat(refusal.messages().getFirst().arguments()).containsExactly(1);
                    });
            assertThat(archive.get(returned.id())).isEqualTo(returned);
            assertThat(city.openItem(returned).step()).isEqualTo("correctForDepartment");
        });
    }

    @Test
    @DisplayName("the reviewer reads the answers, and the round of a remark once over stays closed")
    void answered() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对");
        city.answerAll("chenjing", returned);
        city.submit("chenjing", returned);
        var remark = city.as("wanghao", () -> approval.remarksOn(returned.id())).getFirst();
        assertThat(remark.answer()).isEqualTo("已按意见修改");
        assertThat(remark.answeredBy()).isEqualTo("陈静");
        city.as(
                "chenjing",
                () -> refused("workflow.remark.closed", () -> approval.answer(returned.id(), remark.id(), "再说一句")));
    }

    @Test
    @DisplayName("what was submitted is frozen, and a correction is the next revision")
    void frozen() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对");
        city.as("chenjing", () -> {
            var first = archive.latest(returned.id());
            assertThat(first.isFrozen()).isTrue();
            assertThat(first.no()).isEqualTo(1);
        });
        assertThat(city.as("chenjing", () -> archive.revisions(returned.id())))
                .extracting(Revision::no)
                .containsExactly(1);
    }

    @Test
    @DisplayName("a claimed item waits for who claimed it; released, it is everybody's again")
    void claimed() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        city.as("wanghao", () -> inbox.claim(item.id()));
        city.as("qiaoyun", () -> {
            refused("workflow.item.claimed", () -> approval.decide(item.id(), new Decision.Pass("同意")));
            refused("workflow.item.claimed", () -> inbox.claim(item.id()));
            refused("workflow.item.not-claimed", () -> inbox.release(item.id()));
            assertThat(actions.on(form.id())).containsExactly(Action.WITHDRAW);
        });
        city.as("wanghao", () -> inbox.release(item.id()));
        assertThat(city.pass("qiaoyun", form).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("a claim is no decision: the unit may still withdraw, and the reviewer reads so")
    void withdrawn_under_a_claim() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        city.as("wanghao", () -> inbox.claim(item.id()));
        var withdrawn = city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(withdrawn.stage()).isEqualTo(Stage.DRAFT);
        city.as(
                "wanghao",
                () -> refused("workflow.item.done", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
    }

    @Test
    @DisplayName("nobody decides on a form they wrote")
    void own_form() {
        var written = city.submitted("qiaoyun", "022001");
        city.as("qiaoyun", () -> {
            refused("workflow.own-form", () -> city.pass("qiaoyun", written));
            assertThat(actions.on(written.id())).doesNotContain(Action.PASS, Action.SEND_BACK, Action.CLAIM);
        });
        assertThat(city.pass("wanghao", written).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("nobody decides on a form they submitted for another writer")
    void submitted_for_another() {
        var draft = city.draft("chenjing", "022001");
        var submitted = city.submit("qiaoyun", draft);
        refused("workflow.own-form", () -> city.pass("qiaoyun", submitted));
        assertThat(city.submit("qiaoyun", draft)).as("their second click").isEqualTo(submitted);
    }

    @Test
    @DisplayName("each level decides its own step only, the writers none")
    void not_asked() {
        var atDepartment = city.submitted("chenjing", "022001");
        for (var other : List.of("chenjing", "zhoumin", "liguang", "shenji")) {
            refused("account.not-allowed", () -> city.pass(other, atDepartment));
        }
        var atFinance = city.pass("wanghao", atDepartment);
        refused("account.not-allowed", () -> city.pass("wanghao", atFinance));
        refused("account.not-allowed", () -> city.pass("shenji", atFinance));
    }

    @Test
    @DisplayName("a department rejects what may not enter the budget: the end, and finance never hears of it")
    @DrawnPath(of = Approval.PROCESS, flows = "departmentRejects")
    void department_rejects() {
        var rejected = city.decide("wanghao", city.submitted("chenjing", "022001"), new Decision.Reject("与部门职能无关"));
        assertThat(rejected.stage()).isEqualTo(Stage.REJECTED);
        assertThat(steps(rejected)).containsExactly("reviewByDepartment REJECT");
        assertThat(rejected.approvalNumber()).isNull();
    }

    @Test
    @DisplayName("a department neither sends back to itself nor signs")
    void not_offered() {
        var form = city.submitted("chenjing", "022001");
        for (var decision : List.of(new Decision.Objection("不符合支出方向"), new Decision.SendBackToDepartment("请核实"))) {
            refused("workflow.decision.not-offered", () -> city.decide("wanghao", form, decision));
        }
        assertThat(city.as("wanghao", () -> actions.on(form.id())))
                .containsExactlyInAnyOrder(Action.CLAIM, Action.PASS, Action.SEND_BACK, Action.REJECT);
    }

    @Test
    @DisplayName("a remark on a place no form has is refused before it spoils the form's page")
    void malformed_place() {
        var form = city.submitted("chenjing", "022001");
        var nowhere = new Decision.SendBack("请修改", List.of(new Decision.NewRemark("field:NOWHERE", "请核对")));
        refused("form.place.malformed", () -> city.decide("wanghao", form, nowhere));
    }

    @Test
    @DisplayName("a correction is handed in by its unit, and is no review")
    void correction_is_no_review() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对");
        refused("workflow.not-a-review", () -> city.pass("luyuan", returned));
        city.as("hexin", () -> refused("form.unknown", () -> approval.submit(returned.id(), returned.version())));
        city.as(
                "wanghao",
                () -> refused("account.not-allowed", () -> approval.submit(returned.id(), returned.version())));
    }

    @Test
    @DisplayName("every action of the longest path stands in the trail, once and in order")
    void trail_of_the_longest_path() {
        var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "金额请核对");
        city.answerAll("chenjing", returned);
        var passed = city.pass("wanghao", city.submit("chenjing", returned));
        var back = city.decide("zhoumin", passed, new Decision.SendBackToDepartment("请核实"));
        city.pass("zhoumin", city.pass("wanghao", back));
        assertThat(city.as("shenji", () -> trail.of(back.id().value())))
                .extracting(entry -> entry.action() + " " + entry.actorName())
                .containsExactly(
                        "CREATE 陈静",
                        "SUBMIT 陈静",
                        "SEND_BACK 王浩",
                        "ANSWER 陈静",
                        "RESUBMIT 陈静",
                        "PASS 王浩",
                        "SEND_BACK_TO_DEPARTMENT 周敏",
                        "PASS 王浩",
                        "PASS 周敏");
    }

    @Test
    @DisplayName("an entry says who did what in which role and step, why, and from where")
    void entry() {
        var form = city.submitted("chenjing", "022001");
        city.decide("wanghao", form, new Decision.Pass("资料齐全"));
        var entry = city.as("shenji", () -> trail.of(form.id().value())).getLast();
        assertThat(entry)
                .extracting(
                        AuditEntry::actorRole,
                        AuditEntry::actorOrganisation,
                        AuditEntry::organisation,
                        AuditEntry::reason,
                        AuditEntry::address)
                .containsExactly("DEPARTMENT_REVIEWER", "022", "022001", "资料齐全", "local");
    }

    private List<String> steps(FormRecord form) {
        return items(form).stream()
                .map(item -> item.isOpen() ? item.step() : item.step() + " " + item.outcome())
                .toList();
    }

    private List<WorkItem> items(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value()));
    }

    private List<String> remarks(FormRecord form) {
        return city.as("shenji", () -> approval.remarksOn(form.id())).stream()
                .map(remark -> remark.text())
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
