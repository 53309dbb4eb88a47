package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Approval;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
class SigningTest {

    @Autowired
    CityAtWork city;

    @Autowired
    Desk desk;

    @Autowired
    Signing signing;

    @Autowired
    Transferring transferring;

    @Autowired
    Inbox inbox;

    @Autowired
    Approval approval;

    @Test
    @DisplayName("three sign in turn; the last one decides, and only then the process goes on")
    void in_turn() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "初审同意", "suhang", "jiangnan");
        assertThat(desk.stage(form)).isEqualTo(Stage.DEPARTMENT_REVIEW);
        desk.refused("jiangnan", "workflow.item.given", () -> city.pass("jiangnan", form));
        desk.refused("suhang", "workflow.sign.others", () -> city.pass("suhang", form));
        sign("suhang", form, "同意");
        assertThat(desk.item(form).addressee()).isEqualTo("江楠");
        city.pass("jiangnan", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(desk.actions(form)).containsExactly("CREATE", "SUBMIT", "SIGN", "SIGN", "PASS");
        assertThat(desk.items(form))
                .filteredOn(item -> item.step().equals("reviewByDepartment"))
                .extracting(WorkItem::outcome)
                .containsExactly(Outcome.SIGN, Outcome.SIGN, Outcome.PASS);
    }

    @Test
    @DisplayName("a signer who sends it back ends the row; after the correction the office is asked again")
    void send_back_ends_the_row() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "同意", "suhang", "jiangnan");
        var returned = city.sendBack("suhang", form, "测算依据不足");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        city.answerAll("chenjing", returned);
        var again = city.submit("chenjing", returned);
        assertThat(desk.item(again).addressee()).isNull();
        city.pass("wanghao", again);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("the last signer may name one more")
    void one_more() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "同意", "suhang");
        sign("suhang", form, "请江楠复核", "jiangnan");
        assertThat(desk.item(form).addressee()).isEqualTo("江楠");
        city.pass("jiangnan", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("nobody signs twice, and the last one cannot sign without naming anybody")
    void not_twice() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "同意", "suhang");
        desk.refused(
                "suhang",
                "workflow.colleague.not-possible",
                () -> signing.sign(desk.item(form).id(), "", List.of(desk.id("wanghao"))));
        desk.refused(
                "suhang",
                "workflow.colleague.none",
                () -> signing.sign(desk.item(form).id(), "", List.of()));
    }

    @Test
    @DisplayName("a signer asked by name does not release it to the office, but may transfer it")
    void not_released() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "同意", "suhang");
        var item = desk.item(form);
        desk.refused("suhang", "workflow.sign.not-released", () -> inbox.release(item.id()));
        city.as("suhang", () -> transferring.transfer(item.id(), desk.id("jiangnan"), "休假"));
        city.pass("jiangnan", form);
        assertThat(desk.stage(form)).isEqualTo(Stage.FINANCE_APPROVAL);
    }

    @Test
    @DisplayName("once somebody signed, the unit can no longer withdraw")
    void no_withdrawal_after_a_signature() {
        var form = city.submitted("chenjing", "022001");
        sign("wanghao", form, "同意", "suhang");
        desk.refused(
                "chenjing", "workflow.withdraw.too-late", () -> approval.withdraw(form.id(), form.version(), "有误"));
    }

    private void sign(String signer, FormRecord form, String opinion, String... next) {
        var item = desk.item(form);
        var people = List.of(next).stream().map(desk::id).toList();
        city.as(signer, () -> signing.sign(item.id(), opinion, people));
    }
}
