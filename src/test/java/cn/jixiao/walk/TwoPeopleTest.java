package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.demo.DemoCity;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Transferring;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Two people at one item at the same moment, with {@link TwoPeopleElsewhereTest} 520 times: one wins, and the other reads who
 * did what and when.
 */
@IntegrationTest
class TwoPeopleTest {

    private static final int ROUNDS = 80;
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
    Transferring transferring;

    @Autowired
    FormArchive archive;

    @Autowired
    DemoCity people;

    private final Race race = new Race();

    @AfterEach
    void go_home() {
        race.close();
    }

    @Test
    @DisplayName("both pass")
    void pass_and_pass() throws Exception {
        var form = city.submitted("chenjing", "022001");
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(form);
            var refusal = race.oneRefused(
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
            var refusal = race.oneRefused(
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
            var refusal = race.oneRefused(
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
    @DisplayName("one hands it to a colleague, the other passes")
    void transfer_and_pass() throws Exception {
        var colleague = people.person("suhang").id();
        var form = city.submitted("chenjing", "022001");
        for (int round = 0; round < ROUNDS; round++) {
            var item = item(form);
            var refusal = race.oneRefused(
                    () -> city.as("wanghao", () -> transferring.transfer(item.id(), colleague, "请代为办理")),
                    () -> city.as("qiaoyun", () -> approval.decide(item.id(), PASS)));
            var after = city.as("shenji", () -> inbox.get(item.id()));
            if (after.isOpen()) {
                assertThat(refusal.key()).isEqualTo("workflow.item.given");
                assertThat(refusal.messages().getFirst().arguments()).containsExactly("王浩", "苏杭");
                city.as("suhang", () -> inbox.release(item.id()));
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
            var refusal = race.oneRefused(
                    () -> city.as("wanghao", () -> approval.decide(item.id(), PASS)),
                    () -> city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误")));
            assertThat(refusal.key()).isIn("workflow.item.done", "workflow.withdraw.too-late", "form.stale");
        }
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
}
