package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AuditEntry;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.audit.AuditVerification;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two people at the same form, and one person who clicks twice. */
@IntegrationTest
class RacesTest {

    private static final int ROUNDS = 50;

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    Inbox inbox;

    @Autowired
    AuditTrail trail;

    @Autowired
    AuditVerification verification;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    @Test
    @DisplayName("of two reviewers who decide at the same time one wins and the other reads who did what")
    void two_reviewers() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = city.submitted("chenjing", "022001");
            var item = city.as("wanghao", () -> city.openItem(form));
            var wang = atOnce(() -> city.as("wanghao", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
            var qiao = atOnce(() -> city.as("qiaoyun", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
            var refusals = Stream.of(refusal(wang), refusal(qiao))
                    .flatMap(Optional::stream)
                    .toList();
            assertThat(refusals).as("round %s", round).hasSize(1);
            var winner = city.as("shenji", () -> inbox.get(item.id())).doneName();
            assertThat(refusals.getFirst().key()).isEqualTo("workflow.item.done");
            assertThat(refusals.getFirst().messages().getFirst().arguments())
                    .first()
                    .isEqualTo(winner);
            assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS");
            assertThat(city.as("shenji", () -> verification.verify(form.id().value()))
                            .faults())
                    .isEmpty();
        }
    }

    @Test
    @DisplayName("of a reviewer who decides and a unit that withdraws at the same time one wins")
    void reviewer_and_withdrawal() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = city.submitted("chenjing", "022001");
            var item = city.as("wanghao", () -> city.openItem(form));
            var wang = atOnce(() -> city.as("wanghao", () -> approval.decide(item.id(), new Decision.Pass("同意"))));
            var chen = atOnce(() -> city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误")));
            var refusals = Stream.of(refusal(wang), refusal(chen))
                    .flatMap(Optional::stream)
                    .map(RuleBroken::key)
                    .toList();
            assertThat(refusals)
                    .hasSize(1)
                    .isSubsetOf("workflow.item.done", "workflow.withdraw.too-late", "form.stale");
            assertThat(actions(form)).hasSize(3);
        }
    }

    @Test
    @DisplayName("of a save and a submission at the same time the later one reads that the form was moved on")
    void save_and_submission() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = city.draft("chenjing", "022001");
            var content = city.as("chenjing", () -> archive.latest(form.id()).content());
            var lu = atOnce(() -> city.as("luyuan", () -> drafts.save(form.id(), form.version(), content)));
            var chen = atOnce(() -> city.as("chenjing", () -> approval.submit(form.id(), form.version())));
            assertThat(Stream.of(refusal(lu), refusal(chen)).flatMap(Optional::stream))
                    .extracting(RuleBroken::key)
                    .containsExactly("form.stale");
        }
    }

    @Test
    @DisplayName("two clicks of one reviewer at the same time decide once, and neither is refused")
    void two_clicks_at_once() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = city.submitted("chenjing", "022001");
            var item = city.as("wanghao", () -> city.openItem(form));
            Callable<FormRecord> click =
                    () -> city.as("wanghao", () -> approval.decide(item.id(), new Decision.Pass("同意")));
            var first = atOnce(click);
            var second = atOnce(click);
            assertThat(refusal(first)).isEmpty();
            assertThat(refusal(second)).isEmpty();
            assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS");
        }
    }

    @Test
    @DisplayName("the second click of a submission changes nothing")
    void submit_twice() {
        var draft = city.draft("chenjing", "022001");
        var once = city.submit("chenjing", draft);
        var twice = city.submit("chenjing", draft);
        assertThat(twice).isEqualTo(once);
        assertThat(actions(once)).containsExactly("CREATE", "SUBMIT");
    }

    @Test
    @DisplayName("the second click of a resubmission to finance changes nothing")
    void resubmit_twice() {
        var returned = city.sendBack("zhoumin", city.pass("wanghao", city.submitted("chenjing", "022001")), "请补充");
        city.answerAll("chenjing", returned);
        var once = city.submit("chenjing", returned);
        var twice = city.submit("chenjing", returned);
        assertThat(once.stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(twice).isEqualTo(once);
    }

    @Test
    @DisplayName("the second click of a decision changes nothing")
    void decide_twice() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        var once = city.as("wanghao", () -> approval.decide(item.id(), new Decision.Pass("同意")));
        var twice = city.as("wanghao", () -> approval.decide(item.id(), new Decision.Pass("同意")));
        assertThat(twice).isEqualTo(once);
        assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS");
    }

    @Test
    @DisplayName("another decision on what one decided already is refused")
    void change_of_mind() {
        var form = city.submitted("chenjing", "022001");
        var item = city.as("wanghao", () -> city.openItem(form));
        city.pass("wanghao", form);
        var late = new Decision.SendBack("再想想", List.of(new Decision.NewRemark("form", "再想想")));
        city.as(
                "wanghao",
                () -> assertThatThrownBy(() -> approval.decide(item.id(), late))
                        .isInstanceOfSatisfying(
                                RuleBroken.class,
                                refusal -> assertThat(refusal.key()).isEqualTo("workflow.item.done")));
        assertThat(actions(form)).containsExactly("CREATE", "SUBMIT", "PASS");
    }

    @Test
    @DisplayName("a stale save is refused with who saved when")
    void stale_save() {
        var draft = city.draft("chenjing", "022001");
        var content = city.as("chenjing", () -> archive.latest(draft.id()).content());
        city.as("luyuan", () -> drafts.save(draft.id(), draft.version(), content));
        city.as(
                "chenjing",
                () -> assertThatThrownBy(() -> drafts.save(draft.id(), draft.version(), content))
                        .isInstanceOfSatisfying(RuleBroken.class, refusal -> {
                            assertThat(refusal.key()).isEqualTo("form.stale");
                            var said = refusal.messages().getFirst().arguments();
                            assertThat(said.get(0)).isEqualTo("陆远");
                            assertThat(said.get(1)).asString().matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
                        }));
    }

    private Future<FormRecord> atOnce(Callable<FormRecord> act) {
        return people.submit(() -> {
            together.await(30, TimeUnit.SECONDS);
            return act.call();
        });
    }

    /** What the person read who came too late; anything but a refusal in words fails the test. */
    private static Optional<RuleBroken> refusal(Future<FormRecord> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(RuleBroken.class);
            return Optional.ofNullable((RuleBroken) failed.getCause());
        }
    }

    private List<String> actions(FormRecord form) {
        return city.as("shenji", () -> trail.of(form.id().value())).stream()
                .map(AuditEntry::action)
                .toList();
    }
}
