package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.workflow.Consultation.Kind;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at one piece of work, each with something else in mind: one wins, the other reads a sentence. */
@IntegrationTest
class ItemRacesTest {

    private static final int ROUNDS = 5;

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Transferring transferring;

    @Autowired
    Signing signing;

    @Autowired
    Consulting consulting;

    @Autowired
    Answering answering;

    @Autowired
    Terminating terminating;

    @Autowired
    Urging urging;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("transfer and decision")
    void transfer_and_decision() throws Exception {
        var form = submitted();
        var item = desk.item(form).id();
        assertThat(refusals(
                        () -> city.as("wanghao", () -> transferring.transfer(item, desk.id("jiangnan"), "")),
                        () -> city.pass("suhang", form)))
                .singleElement()
                .isIn("workflow.item.done", "workflow.item.given");
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("two transfers to two people")
    void two_transfers() throws Exception {
        var item = desk.item(submitted()).id();
        assertThat(refusals(
                        () -> city.as("wanghao", () -> transferring.transfer(item, desk.id("jiangnan"), "")),
                        () -> city.as("suhang", () -> transferring.transfer(item, desk.id("jiangnan"), ""))))
                .containsExactly("workflow.item.given");
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("two signatures")
    void two_signatures() throws Exception {
        var form = submitted();
        var item = desk.item(form).id();
        assertThat(refusals(
                        () -> city.as("wanghao", () -> signing.sign(item, "", List.of(desk.id("jiangnan")))),
                        () -> city.as("suhang", () -> signing.sign(item, "", List.of(desk.id("jiangnan"))))))
                .containsExactly("workflow.item.done");
        assertThat(desk.items(form)).filteredOn(WorkItem::isOpen).hasSize(1);
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("question and decision")
    void question_and_decision() throws Exception {
        var form = submitted();
        var item = desk.item(form).id();
        assertThat(refusals(
                        () -> city.as(
                                "wanghao",
                                () -> consulting.ask(item, Kind.OPINION, List.of(desk.id("jiangnan")), "请提意见")),
                        () -> city.pass("suhang", form)))
                .singleElement()
                .isIn("workflow.item.done", "workflow.item.waits");
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("answer and recall")
    void answer_and_recall() throws Exception {
        var form = submitted();
        var item = ask(form, "jiangnan");
        var opinion = opinion("jiangnan", form);
        assertThat(refusals(
                        () -> city.as("wanghao", () -> consulting.recall(item)),
                        () -> city.as("jiangnan", () -> answering.answer(opinion, "同意", null))))
                .singleElement()
                .isIn("workflow.item.done", "workflow.consult.over");
        assertThat(desk.item(form).waitsFor()).isNull();
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("two answers, both of which count")
    void two_answers() throws Exception {
        var form = submitted();
        ask(form, "jiangnan", "suhang");
        var jiang = opinion("jiangnan", form);
        var su = opinion("suhang", form);
        assertThat(refusals(
                        () -> city.as("jiangnan", () -> answering.answer(jiang, "同意", null)),
                        () -> city.as("suhang", () -> answering.answer(su, "同意", null))))
                .isEmpty();
        assertThat(desk.item(form).waitsFor()).isNull();
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("termination and decision")
    void termination_and_decision() throws Exception {
        var form = submitted();
        var instance = desk.item(form).instanceId();
        var refused = refusals(
                () -> city.as("sysadmin", () -> terminating.terminate(instance, "重复申报")),
                () -> city.pass("suhang", form));
        assertThat(refused).hasSizeLessThan(2).isSubsetOf("workflow.item.done", "workflow.terminate.unknown");
        if (refused.isEmpty()) { // the decision came first, and what it led to was ended
            assertThat(desk.items(form)).noneMatch(WorkItem::isOpen);
        }
    }

    @RepeatedTest(ROUNDS)
    @DisplayName("two urges")
    void two_urges() throws Exception {
        var item = desk.item(submitted()).id();
        assertThat(refusals(
                        () -> city.as("chenjing", () -> urging.urge(item, "")),
                        () -> city.as("luyuan", () -> urging.urge(item, ""))))
                .containsExactly("workflow.urge.again");
    }

    private FormRecord submitted() {
        return city.submitted("chenjing", "022001");
    }

    private long ask(FormRecord form, String... asked) {
        var item = desk.item(form).id();
        var ids = Stream.of(asked).map(desk::id).toList();
        city.as("wanghao", () -> consulting.ask(item, Kind.OPINION, ids, "请提意见"));
        return item;
    }

    private long opinion(String person, FormRecord form) {
        return desk.inboxOf(person).stream()
                .filter(item ->
                        item.formId() == form.id().value() && item.process().equals(Consulting.PROCESS))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private List<String> refusals(Runnable one, Runnable other) throws Exception {
        var first = atOnce(one);
        var second = atOnce(other);
        return Stream.concat(refusal(first), refusal(second)).toList();
    }

    private Future<?> atOnce(Runnable act) {
        return people.submit(() -> {
            together.await(30, TimeUnit.SECONDS);
            act.run();
            return true;
        });
    }

    /** What the person read who came too late; anything but a refusal in words fails the test. */
    private static Stream<String> refusal(Future<?> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return Stream.empty();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(RuleBroken.class);
            return Stream.of(((RuleBroken) Objects.requireNonNull(failed.getCause())).key());
        }
    }
}
