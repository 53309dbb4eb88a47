package cn.jixiao.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.DrawnPath;
import cn.jixiao.workflow.Remark;
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
    Drafts drafts;

    @Autowired
    FormArchive archive;

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
    @DrawnPath(of = Approval.PROCESS, flows = "toQuestion declaredByOrganisation toUnit unitChecked unitPasses")
    void passes() {
        var form = city.submitted("chenjing", "022001");
        assertThat(form.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> city.pass("wanghao", form));
        var checked = city.pass("fangming", form);
        assertThat(checked.stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(city.steps(form)).containsExactly("checkByUnit PASS", "reviewByDepartment");
    }

    @Test
    @DisplayName("sent back by the checker and corrected, it is with the checker again, never with the department")
    @DrawnPath(of = Approval.PROCESS, flows = "unitSendsBack backToUnit toUnit")
    void sends_back() {
        var returned = city.sendBack("fangming", city.submitted("chenjing", "022001"), "请核对金额");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        city.answerAll("chenjing", returned);
        assertThat(city.submit("chenjing", returned).stage()).isEqualTo(Stage.UNIT_CHECK);
        assertThat(city.steps(returned))
                .containsExactly("checkByUnit SEND_BACK", "correctForUnit RESUBMIT", "checkByUnit");
    }

    @Test
    @DisplayName(
            "sent back by the checker, it goes straight to the department where the check is switched off meanwhile")
    @DrawnPath(of = Approval.PROCESS, flows = "backToUnit toDepartment")
    void switched_off_meanwhile() {
        var returned = city.sendBack("fangming", city.submitted("chenjing", "022001"), "请核对金额");
        off();
        assertThat(corrected(returned).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(city.steps(returned))
                .containsExactly("checkByUnit SEND_BACK", "correctForUnit RESUBMIT", "reviewByDepartment");
    }

    @Test
    @DisplayName("the submitter withdraws before the first decision, and not after the check")
    @DrawnPath(of = Approval.PROCESS, flows = "organisationWithdrawsFromUnit")
    void withdrawn() {
        var form = city.submitted("chenjing", "022001");
        var draft = city.as("chenjing", () -> approval.withdraw(form.id(), form.version(), "金额有误"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(city.steps(form)).containsExactly("checkByUnit WITHDRAW");
        var checked = city.pass("fangming", city.submit("chenjing", draft));
        city.as(
                "chenjing",
                () -> refused(
                        "workflow.withdraw.too-late", () -> approval.withdraw(form.id(), checked.version(), "算了")));
    }

    @Test
    @DisplayName("a correction for the department is checked before it is back with the department")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "departmentSendsBack correctedForDepartment toUnit unitChecked unitPasses")
    void correction_for_department() {
        var corrected = corrected(returnedByDepartment());
        assertThat(corrected.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> city.pass("wanghao", corrected));
        assertThat(city.pass("fangming", corrected).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(city.steps(corrected))
                .containsExactly(
                        "checkByUnit PASS",
                        "reviewByDepartment SEND_BACK",
                        "correctForDepartment RESUBMIT",
                        "checkByUnit PASS",
                        "reviewByDepartment");
    }

    @Test
    @DisplayName(
            "a correction the checker does not pass stays with the unit; the department's remarks are not asked again")
    @DrawnPath(of = Approval.PROCESS, flows = "unitSendsBack backToUnit toUnit")
    void correction_for_department_sent_back() {
        var again = city.sendBack("fangming", corrected(returnedByDepartment()), "答复不完整");
        assertThat(again.stage()).isEqualTo(Stage.RETURNED);
        assertThat(city.as("chenjing", () -> approval.remarksToAnswer(again.id())))
                .extracting(Remark::text)
                .containsExactly("答复不完整");
        corrected(again);
        assertThat(city.steps(again)).endsWith("checkByUnit SEND_BACK", "correctForUnit RESUBMIT", "checkByUnit");
    }

    @Test
    @DisplayName("a correction for finance is checked before it is back with finance, and never seen by the department")
    @DrawnPath(
            of = Approval.PROCESS,
            flows = "correctedForFinance correctionToUnit correctionChecked unitPassesCorrection backToFinance")
    void correction_for_finance() {
        var corrected = corrected(returnedByFinance());
        assertThat(corrected.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> city.pass("zhoumin", corrected));
        city.as(
                "chenjing",
                () -> refused(
                        "workflow.withdraw.too-late",
                        () -> approval.withdraw(corrected.id(), corrected.version(), "算了")));
        assertThat(city.pass("fangming", corrected).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(city.steps(corrected))
                .endsWith(
                        "approveByFinance SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "checkCorrectionByUnit PASS",
                        "approveByFinance");
    }

    @Test
    @DisplayName(
            "a correction for finance that the checker does not pass is corrected again, and finance hears nothing")
    @DrawnPath(of = Approval.PROCESS, flows = "unitSendsCorrectionBack correctionToUnit")
    void correction_for_finance_sent_back() {
        var again = city.sendBack("fangming", corrected(returnedByFinance()), "金额未改");
        assertThat(again.stage()).isEqualTo(Stage.RETURNED);
        assertThat(corrected(again).stage()).isEqualTo(Stage.UNIT_CHECK);
        assertThat(city.steps(again))
                .endsWith(
                        "correctForFinance RESUBMIT",
                        "checkCorrectionByUnit SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "checkCorrectionByUnit");
    }

    @Test
    @DisplayName("a correction for finance that raises the amount is signed for once the checker passed it")
    @DrawnPath(of = Approval.PROCESS, flows = "unitPassesCorrection correctionToCountersign")
    void correction_raises_the_amount() {
        var returned = returnedByFinance();
        city.answerAll("chenjing", returned);
        var raised = city.as("chenjing", () -> {
            var content = archive.latest(returned.id()).content().with(Field.TOTAL_AMOUNT, "13000000.00");
            return drafts.save(returned.id(), returned.version(), content);
        });
        city.pass("fangming", city.submit("chenjing", raised));
        assertThat(city.steps(returned))
                .endsWith("countersignByFinance", "countersignByFinance", "countersignByFinance");
    }

    @Test
    @DisplayName("switched off meanwhile, a correction goes straight to who sent it back")
    @DrawnPath(of = Approval.PROCESS, flows = "correctedForDepartment toDepartment correctionUnchecked")
    void corrections_unchecked() {
        var forDepartment = returnedByDepartment();
        var forFinance = returnedByFinance();
        off();
        assertThat(corrected(forDepartment).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(corrected(forFinance).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
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

    private FormRecord returnedByDepartment() {
        return city.sendBack("wanghao", checked(), "请核对金额");
    }

    private FormRecord returnedByFinance() {
        return city.sendBack("zhoumin", city.pass("wanghao", checked()), "请说明成本");
    }

    private FormRecord checked() {
        return city.pass("fangming", city.submitted("chenjing", "022001"));
    }

    private FormRecord corrected(FormRecord returned) {
        city.answerAll("chenjing", returned);
        return city.submit("chenjing", returned);
    }

    private static void refused(String key, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo(key));
    }
}
