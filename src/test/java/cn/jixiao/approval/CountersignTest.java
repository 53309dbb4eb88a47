package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Consultation;
import cn.jixiao.workflow.Consulting;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.InboxQuery;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signature;
import cn.jixiao.workflow.Vote;
import cn.jixiao.workflow.Votes;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 会签: every path on which finance signs for a large amount. 韩雪, 罗毅 and 丁岚 sign, two of them have to agree. */
@IntegrationTest
class CountersignTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions actions;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Inbox inbox;

    @Autowired
    Votes votes;

    @Autowired
    Consulting consulting;

    @Autowired
    DemoCity people;

    @Autowired
    TaskService tasks;

    @Test
    @DisplayName("a small form goes past the signers")
    @DrawnPath(of = Approval.PROCESS, flows = "pastCountersign")
    void small() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        assertThat(steps(form)).containsExactly("reviewByDepartment PASS", "approveByFinance");
        assertThat(votesOn(form)).isEmpty();
    }

    @Test
    @DisplayName("a large form asks each officer of the division by themselves, and nobody who could approve it")
    @DrawnPath(of = Approval.PROCESS, flows = "toCountersign")
    void asked() {
        var form = inCountersign();
        assertThat(form.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(vote(form).signatures()).extracting(Signature::fullName).containsExactly("丁岚", "韩雪", "罗毅");
        assertThat(vote(form).needed()).isEqualTo(2);
        assertThat(city.as("hanxue", () -> inbox.open(InboxQuery.everything(), InboxQuery.Place.START, 500)))
                .filteredOn(item -> item.formId() == form.id().value())
                .hasSize(1);
        assertThat(city.as("hanxue", () -> actions.on(form.id())))
                .containsExactlyInAnyOrder(Action.PASS, Action.OBJECT, Action.SEND_BACK);
        for (var other : List.of("zhoumin", "liguang", "wanghao", "chenjing")) {
            assertThat(city.as(other, () -> actions.on(form.id()))).isEmpty();
        }
    }

    @Test
    @DisplayName("enough signers agree: the rest need not sign, in inbox and engine alike, and finance approves")
    @DrawnPath(of = Approval.PROCESS, flows = "toCountersign countersigned signersPass financeApproves")
    void passes() {
        var form = inCountersign();
        var first = city.pass("hanxue", form);
        assertThat(first.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(steps(form))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "countersignByFinance",
                        "countersignByFinance PASS",
                        "countersignByFinance");
        var waiting = city.as("luoyi", () -> city.openItem(form));
        city.pass("dinglan", form);
        assertThat(steps(form))
                .containsExactly(
                        "reviewByDepartment PASS",
                        "countersignByFinance PASS",
                        "countersignByFinance PASS",
                        "countersignByFinance CANCELLED",
                        "approveByFinance");
        assertThat(tasks.createTaskQuery().taskId(waiting.taskId()).count()).isZero();
        assertThat(vote(form).result()).isEqualTo(Outcome.PASS);
        city.as(
                "luoyi",
                () -> refused("workflow.item.done", () -> approval.decide(waiting.id(), new Decision.Pass("同意"))));
        assertThat(city.pass("zhoumin", form).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    @DisplayName("too many object: back to the department, and after its next pass signed for anew")
    @DrawnPath(of = Approval.PROCESS, flows = "signersObject toCountersign")
    void objected() {
        var form = inCountersign();
        object("hanxue", form);
        assertThat(vote(form).isOpen()).isTrue();
        var back = object("luoyi", form);
        assertThat(back.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(steps(form)).endsWith("countersignByFinance OBJECT", "reviewByDepartment");
        assertThat(steps(form)).contains("countersignByFinance CANCELLED").doesNotContain("approveByFinance");
        city.pass("wanghao", city.score("wanghao", form, "1"));
        assertThat(vote(form).isOpen()).isTrue();
        assertThat(vote(form).waiting()).hasSize(3);
    }

    @Test
    @DisplayName("an objection takes a reason")
    void reason() {
        refused("workflow.opinion.missing", () -> new Decision.Objection(" "));
    }

    @Test
    @DisplayName("one signer sends it back: the others are cancelled at once, and corrected it is signed for anew")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "signersSendBack correctedForFinance correctionUnchecked correctionToCountersign")
    void sent_back() {
        var form = inCountersign();
        city.pass("hanxue", form);
        var item = city.as("luoyi", () -> city.openItem(form));
        assertThat(vote(form).cancelledBy(item.id(), Outcome.SEND_BACK))
                .extracting(Signature::fullName)
                .containsExactly("丁岚");
        var returned = city.sendBack("luoyi", form, "请说明设备单价");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(steps(form)).endsWith("countersignByFinance SEND_BACK", "correctForFinance");
        assertThat(items(form)).filteredOn(WorkItem::isOpen).hasSize(1);
        city.answerAll("chenjing", returned);
        var again = city.submit("chenjing", returned);
        assertThat(again.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(steps(form))
                .endsWith(
                        "correctForFinance RESUBMIT",
                        "countersignByFinance",
                        "countersignByFinance",
                        "countersignByFinance");
    }

    @Test
    @DisplayName("what the signers agreed to is not signed for again when the approver had it corrected")
    @DrawnPath(of = Approval.PROCESS, flows = "financeSendsBack correctionUnchecked backToFinance")
    void approver_sends_back() {
        var returned = city.sendBack("zhoumin", signed(), "请说明成本");
        city.answerAll("chenjing", returned);
        city.submit("chenjing", returned);
        assertThat(steps(returned))
                .endsWith("approveByFinance SEND_BACK", "correctForFinance RESUBMIT", "approveByFinance");
        assertThat(city.pass("zhoumin", returned).stage()).isEqualTo(Stage.APPROVED);
    }

    @Test
    @DisplayName("a correction that raises the amount above the threshold is signed for")
    @DrawnPath(of = Approval.PROCESS, flows = "correctionToCountersign")
    void raised() {
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请核对金额");
        city.answerAll("chenjing", returned);
        var raised = city.as("chenjing", () -> {
            var content = archive.latest(returned.id()).content().with(Field.TOTAL_AMOUNT, "13000000.00");
            return drafts.save(returned.id(), returned.version(), content);
        });
        city.submit("chenjing", raised);
        assertThat(steps(returned)).endsWith("countersignByFinance");
    }

    @Test
    @DisplayName("decided meanwhile, an opinion that a signer waits for is called off with the signature")
    void opinion_called_off() {
        var form = inCountersign();
        var hanxue = people.person("hanxue").id();
        city.as(
                "luoyi",
                () -> consulting.ask(city.openItem(form).id(), Consultation.Kind.OPINION, List.of(hanxue), "请提意见"));
        city.pass("hanxue", form);
        city.pass("dinglan", form);
        assertThat(items(form))
                .filteredOn(WorkItem::isOpen)
                .extracting(WorkItem::step)
                .containsExactly("approveByFinance");
        assertThat(items(form))
                .filteredOn(item -> item.process().equals(Consulting.PROCESS))
                .extracting(WorkItem::outcome)
                .containsExactly(Outcome.CANCELLED);
    }

    @Test
    @DisplayName("who signed does not approve the same form")
    void signer_does_not_approve() {
        var form = signed();
        refused("approval.countersign.signed-already", () -> city.pass("hanxue", form));
    }

    @Test
    @DisplayName("too few signers: the department reads what is missing, and nothing changes")
    void too_few() {
        var form = city.score("mengchao", city.submit("tangwei", city.largeDraft("tangwei", "045002")), "1");
        refused("approval.countersign.too-few", () -> city.pass("mengchao", form));
        assertThat(steps(form)).containsExactly("reviewByDepartment");
    }

    @Test
    @DisplayName(
            "where too few could sign for a department's own large form it is not submitted, and its writer reads why")
    void departments_own() {
        var draft = city.largeDraft("guoqing", "031");
        city.as(
                "guoqing",
                () -> refused("approval.countersign.too-few", () -> approval.submit(draft.id(), draft.version())));
    }

    private FormRecord inCountersign() {
        var form = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
        return city.pass("wanghao", city.score("wanghao", form, "1"));
    }

    private FormRecord signed() {
        var form = inCountersign();
        city.pass("hanxue", form);
        return city.pass("luoyi", form);
    }

    private FormRecord object(String signer, FormRecord form) {
        return city.decide(signer, form, new Decision.Objection("预算依据不足"));
    }

    private Vote vote(FormRecord form) {
        return votesOn(form).orElseThrow();
    }

    private Optional<Vote> votesOn(FormRecord form) {
        return city.as("shenji", () -> votes.latestOn(Approval.subject(form)));
    }

    private List<String> steps(FormRecord form) {
        return items(form).stream()
                .map(item -> item.isOpen() ? item.step() : item.step() + " " + item.outcome())
                .toList();
    }

    private List<WorkItem> items(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value()));
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
