package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
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

/** Two people at one item at the same moment, 500 times: one wins, and the other reads who did what and when. */
@IntegrationTest
class TwoPeopleTest {

    private static final int ROUNDS = 125;
    private static final Decision PASS = new Decision.Pass("同意");
    private static final Decision SEND_BACK =
            new Decision.SendBack("请修改", List.of(new Decision.NewRemark("form", "请补充依据")));

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    Inbox inbox;

    @Autowired
    FormArchive archive;

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    @AfterEach
    void go_home() {
        people.shutdownNow();
    }

    @Test
    @DisplayName("both pass")
    void pass_and_pass() throws Exception {
        var form = city.submitted("chenjing", "022001");
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(form);
            var refusal = oneRefused(
                    () -> city.as("wanghao", () -> approval.decide(item.id(), PASS)),
                    () -> city.as("qiaoyun", () -> approval.decide(item.id(), PASS)));
            assertNamesTheWinner(refusal, item);
            form = backToDepartment(form);
        }
    }

    @Test
    @DisplayName("one passes, the other sends back")
    void pass_and_send_back() throws Exception {
        var form = city.submitted("chenjing", "022001");
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(form);
            var refusal = oneRefused(
                    () -> city.as("wanghao", () -> approval.decide(item.id(), PASS)),
                    () -> city.as("qiaoyun", () -> approval.decide(item.id(), SEND_BACK)));
            assertNamesTheWinner(refusal, item);
            form = backToDepartment(form);
        }
    }

    @Test
    @DisplayName("one claims, the other passes")
    void claim_and_pass() throws Exception {
        var form = city.submitted("chenjing", "022001");
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(form);
            var refusal = oneRefused(
                    () -> city.as("wanghao", () -> inbox.claim(item.id())),
                    () -> city.as("qiaoyun", () -> approval.decide(item.id(), PASS)));
            var after = city.as("shenji", () -> inbox.get(item.id()));
            if (after.isOpen()) {
                assertThat(refusal.key()).isEqualTo("workflow.item.claimed");
                assertThat(refusal.messages().getFirst().arguments()).containsExactly("王浩");
                city.as("wanghao", () -> inbox.release(item.id()));
            } else {
                assertNamesTheWinner(refusal, item);
                form = backToDepartment(form);
            }
        }
    }

    @Test
    @DisplayName("the reviewer passes, the unit withdraws")
    void pass_and_withdraw() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var form = city.submitted("chenjing", "022001");
            var item = item(form);
            var refusal = oneRefused(
                    () -> city.as("wanghao", () -> approval.decide(item.id(), PASS)),
                    () -> city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误")));
            assertThat(refusal.key()).isIn("workflow.item.done", "workflow.withdraw.too-late", "form.stale");
        }
    }

    /** Both at the same moment; answers what the one who came too late was told. */
    private RuleBroken oneRefused(Runnable one, Runnable other) throws Exception {
        var acts = List.of(atOnce(one), atOnce(other));
        var refusals = Stream.of(refusal(acts.getFirst()), refusal(acts.getLast()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    private void assertNamesTheWinner(RuleBroken refusal, WorkItem item) {
        var done = city.as("shenji", () -> inbox.get(item.id()));
        assertThat(refusal.key()).isEqualTo("workflow.item.done");
        assertThat(refusal.messages().getFirst().arguments()).first().isEqualTo(done.doneName());
        assertThat(refusal.messages().getFirst().arguments().get(1))
                .asString()
                .matches("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d");
    }

    private FormRecord backToDepartment(FormRecord form) {
        var item = item(form);
        if (item.step().equals("approveByFinance")) {
            return city.as("zhoumin", () -> approval.decide(item.id(), new Decision.SendBackToDepartment("请核实")));
        }
        city.answerAll("chenjing", form);
        return city.as("chenjing", () -> {
            var returned = approval.openItem(form.id()).orElseThrow();
            assertThat(returned.step()).isEqualTo("correctForDepartment");
            var corrected = approval.submit(form.id(), version(form));
            assertThat(corrected.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
            return corrected;
        });
    }

    private int version(FormRecord form) {
        return archive.get(form.id()).version();
    }

    private WorkItem item(FormRecord form) {
        return city.as("shenji", () -> city.openItem(form));
    }

    private Future<?> atOnce(Runnable act) {
        return people.submit(() -> {
            together.await(30, TimeUnit.SECONDS);
            act.run();
            return null;
        });
    }

    private static Optional<RuleBroken> refusal(Future<?> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(RuleBroken.class);
            return Optional.ofNullable((RuleBroken) failed.getCause());
        }
    }
}
