package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Consultation.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.flowable.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class ConsultingTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Consulting consulting;

    @Autowired
    Answering answering;

    @Autowired
    Approval approval;

    @Autowired
    Inbox inbox;

    @Autowired
    Terminating terminating;

    @Autowired
    RuntimeService engine;

    @Test
    @DisplayName("the work waits for every opinion, then whoever asked decides")
    @DrawnPath(of = Consulting.PROCESS, flows = "toOpinion toEnd")
    void waits_for_all() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.OPINION, "suhang", "jiangnan");
        assertThat(desk.item(form)).returns("苏杭、江楠", WorkItem::waitsFor).returns("王浩", WorkItem::claimedName);
        desk.refused("wanghao", "workflow.item.waits", () -> city.pass("wanghao", form));
        desk.refused(
                "wanghao",
                "workflow.item.not-claimed",
                () -> inbox.release(desk.item(form).id()));
        answer("suhang", form, "同意", null);
        assertThat(desk.item(form).waitsFor()).isEqualTo("江楠");
        desk.refused("wanghao", "workflow.item.waits", () -> city.pass("wanghao", form));
        answer("jiangnan", form, "金额偏高", null);
        assertThat(desk.item(form).waitsFor()).isNull();
        desk.refused("suhang", "workflow.item.claimed", () -> city.pass("suhang", form));
        assertThat(running(form)).isZero();
        city.pass("wanghao", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(desk.actions(form))
                .containsExactly("CREATE", "SUBMIT", "CONSULT", "GIVE_OPINION", "GIVE_OPINION", "PASS");
        assertThat(desk.items(form))
                .extracting(WorkItem::step, WorkItem::outcome)
                .containsExactly(
                        tuple("reviewByDepartment", Outcome.PASS),
                        tuple("giveOpinion", Outcome.ANSWER),
                        tuple("giveOpinion", Outcome.ANSWER),
                        tuple("approveByFinance", null));
    }

    @Test
    @DisplayName("a delegate proposes, the owner sees the proposal and decides")
    void delegate() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.PROPOSAL, "suhang");
        desk.refused("suhang", "workflow.consult.proposal", () -> answering.answer(asked("suhang", form), "同意", null));
        answer("suhang", form, "建议退回，补充测算", Outcome.SEND_BACK);
        assertThat(consultations(form))
                .singleElement()
                .satisfies(delegated -> assertThat(delegated.isOpen()).isFalse())
                .satisfies(delegated -> assertThat(delegated.opinions())
                        .singleElement()
                        .returns(Outcome.SEND_BACK, Opinion::proposal)
                        .returns("建议退回，补充测算", Opinion::text));
        assertThat(desk.stage(form)).isEqualTo(Stage.DEPARTMENT_REVIEW);
        city.sendBack("wanghao", form, "补充测算");
        assertThat(desk.stage(form)).isEqualTo(Stage.RETURNED);
    }

    @Test
    @DisplayName("finance asks across its roles, the department within its own")
    void who_can_be_asked() {
        var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
        var item = desk.item(form);
        city.as(
                "zhoumin",
                () -> assertThat(consulting.candidates(item))
                        .extracting(person -> person.fullName())
                        .contains("黎光")
                        .doesNotContain("杨帆", "王浩", "周敏"));
    }

    @Test
    @DisplayName("recalled, the open opinions are cancelled and the work is free again; nobody else can recall")
    void recall() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.OPINION, "suhang", "jiangnan");
        answer("suhang", form, "同意", null);
        long late = asked("jiangnan", form);
        desk.refused(
                "suhang",
                "account.not-allowed",
                () -> consulting.recall(desk.item(form).id()));
        city.as("wanghao", () -> consulting.recall(desk.item(form).id()));
        desk.refused("jiangnan", "workflow.item.done", () -> answering.answer(late, "晚了", null));
        assertThat(consultations(form).getFirst().opinions())
                .extracting(Opinion::outcome)
                .containsExactly(Outcome.ANSWER, Outcome.CANCELLED);
        assertThat(running(form)).isZero();
        city.pass("wanghao", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("the unit may withdraw while opinions are awaited, which cancels them")
    void withdrawal() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.OPINION, "suhang");
        city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(desk.stage(form)).isEqualTo(Stage.DRAFT);
        assertThat(desk.items(form)).noneMatch(WorkItem::isOpen);
        assertThat(desk.items(form))
                .filteredOn(item -> item.process().equals(Consulting.PROCESS))
                .extracting(WorkItem::outcome)
                .containsExactly(Outcome.CANCELLED);
        assertThat(running(form)).isZero();
    }

    @Test
    @DisplayName("an administrator ends the work that waits, never the consultation alone")
    void terminated() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.OPINION, "suhang");
        var consultation = consultations(form).getFirst().instanceId();
        desk.refused("sysadmin", "workflow.terminate.unknown", () -> terminating.terminate(consultation, "有误"));
        assertThat(running(form)).isEqualTo(1);
        city.as("sysadmin", () -> terminating.terminate(desk.item(form).instanceId(), "有误"));
        assertThat(desk.items(form))
                .extracting(WorkItem::step, WorkItem::outcome)
                .containsExactly(
                        tuple("reviewByDepartment", Outcome.TERMINATED), tuple("giveOpinion", Outcome.CANCELLED));
        assertThat(running(form)).isZero();
    }

    @Test
    @DisplayName("who wrote the form is not asked about it, nor anybody outside the office")
    void who_cannot_be_asked() {
        var form = city.submitted("qiaoyun", "022001");
        Stream.of("qiaoyun", "zhoumin", "chenjing", "xuting")
                .forEach(person -> desk.refused(
                        "wanghao",
                        "workflow.colleague.not-possible",
                        () -> consulting.ask(desk.item(form).id(), Kind.OPINION, List.of(desk.id(person)), "请提意见")));
    }

    @Test
    @DisplayName("an answer clicked twice counts once")
    void second_click() {
        var form = city.submitted("chenjing", "022001");
        ask("wanghao", form, Kind.OPINION, "suhang");
        long asked = asked("suhang", form);
        city.as("suhang", () -> answering.answer(asked, "同意", null));
        city.as("suhang", () -> answering.answer(asked, "同意", null));
        assertThat(desk.actions(form)).containsOnlyOnce("GIVE_OPINION");
    }

    private void ask(String asker, FormRecord form, Kind kind, String... people) {
        var ids = Stream.of(people).map(desk::id).toList();
        city.as(asker, () -> consulting.ask(desk.item(form).id(), kind, ids, "请提意见"));
    }

    private void answer(String person, FormRecord form, String text, @Nullable Outcome proposal) {
        long item = asked(person, form);
        city.as(person, () -> answering.answer(item, text, proposal));
    }

    private long asked(String person, FormRecord form) {
        return desk.inboxOf(person).stream()
                .filter(item ->
                        item.formId() == form.id().value() && item.process().equals(Consulting.PROCESS))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<Consultation> consultations(FormRecord form) {
        return city.as("shenji", () -> consulting.about(desk.item(form)));
    }

    private long running(FormRecord form) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(Consulting.PROCESS)
                .variableValueEquals("formId", form.id().value())
                .count();
    }
}
