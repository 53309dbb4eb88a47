package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Inbox;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 单位内部审核: the paths of a unit that checks its own forms before its department sees them. */
@IntegrationTest
class UnitCheckTest {

    private static final OrgCode UNIT = new OrgCode("022001");

    @Autowired
    CityAtWork city;

    @Autowired
    Approval approval;

    @Autowired
    AllowedActions actions;

    @Autowired
    UnitCheckRegister register;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    Inbox inbox;

    @BeforeEach
    void on() {
        city.as("sysadmin", () -> register.switchOn(UNIT));
    }

    @AfterEach
    void off() {
        city.as("sysadmin", () -> register.switchOff(UNIT));
    }

    @Test
    @DisplayName("what the checker passes goes to the department, which was not asked before")
    void passes() {
        var form = city.submitted("chenjing", "022001");
        assertThat(form.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> city.pass("wanghao", form));
        var checked = city.pass("fangming", form);
        assertThat(checked.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(steps(form)).containsExactly("checkByUnit PASS", "reviewByDepartment");
    }

    @Test
    @DisplayName("sent back by the checker and corrected, it is with the checker again, never with the department")
    void sends_back() {
        var returned = city.sendBack("fangming", city.submitted("chenjing", "022001"), "请核对金额");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        city.answerAll("chenjing", returned);
        assertThat(city.submit("chenjing", returned).stage()).isEqualTo(Stage.UNIT_CHECK);
        assertThat(steps(returned)).containsExactly("checkByUnit SEND_BACK", "correctForUnit RESUBMIT", "checkByUnit");
    }

    @Test
    @DisplayName("the submitter withdraws before the first decision, and not after the check")
    void withdrawn() {
        var form = city.submitted("chenjing", "022001");
        var draft = city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(steps(form)).containsExactly("checkByUnit WITHDRAW");
        var checked = city.pass("fangming", city.submit("chenjing", draft));
        city.as(
                "chenjing",
                () -> refused(
                        "workflow.withdraw.too-late", () -> approval.withdraw(form.id(), checked.version(), "算了")));
    }

    @Test
    @DisplayName("a correction for the department goes straight back to the department")
    void correction_for_department() {
        var checked = city.pass("fangming", city.submitted("chenjing", "022001"));
        var returned = city.sendBack("wanghao", checked, "请核对金额");
        city.answerAll("chenjing", returned);
        city.submit("chenjing", returned);
        assertThat(steps(returned))
                .containsExactly(
                        "checkByUnit PASS",
                        "reviewByDepartment SEND_BACK",
                        "correctForDepartment RESUBMIT",
                        "reviewByDepartment");
    }

    @Test
    @DisplayName("the checker passes or sends back, and rejects nothing")
    void offered() {
        var form = city.submitted("chenjing", "022001");
        assertThat(city.as("fangming", () -> actions.on(form.id())))
                .containsExactlyInAnyOrder(Action.CLAIM, Action.PASS, Action.SEND_BACK);
    }

    @Test
    @DisplayName("the switch holds for one unit, and what is under way goes on as it began")
    void one_unit() {
        assertThat(city.submitted("hexin", "022002").stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        var form = city.submitted("chenjing", "022001");
        off();
        assertThat(city.pass("fangming", form).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(city.submitted("chenjing", "022001").stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
    }

    @Test
    @DisplayName("a unit without a checker, or a department, cannot be switched on")
    void nobody() {
        city.as("sysadmin", () -> {
            refused("approval.unit-check.nobody", () -> register.switchOn(new OrgCode("022002")));
            refused("approval.unit-check.not-a-unit", () -> register.switchOn(new OrgCode("022")));
        });
    }

    @Test
    @DisplayName("each switch stands in the administrators' trail, once")
    void audited() {
        city.as("sysadmin", () -> {
            register.switchOn(UNIT);
            register.switchOff(UNIT);
            register.switchOff(UNIT);
            assertThat(trail.latest(2))
                    .extracting(AdministrationEntry::area, AdministrationEntry::action, AdministrationEntry::subject)
                    .containsExactly(tuple("UNIT_CHECK", "OFF", "022001"), tuple("UNIT_CHECK", "ON", "022001"));
        });
    }

    private List<String> steps(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value())).stream()
                .map(item -> item.isOpen() ? item.step() : item.step() + " " + item.outcome())
                .toList();
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
