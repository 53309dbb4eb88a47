package cn.jixiao.adjustment;

import static cn.jixiao.adjustment.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.DrawnPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** 单位内部审核 of adjustments: what a unit that checks hands in, first or corrected, its checker sees before anybody else. */
@IntegrationTest
class AdjustmentUnitCheckTest {

    private static final OrgCode UNIT = new OrgCode("022001");

    @Autowired
    CityAtWork city;

    @Autowired
    AdjustmentsAtWork work;

    @Autowired
    Adjusting adjusting;

    @Autowired
    AdjustmentActions actions;

    @Autowired
    UnitCheckRegister register;

    private Adjustment submitted;

    @BeforeEach
    void on() {
        var form = work.approved();
        city.as("sysadmin", () -> register.switchOn(UNIT));
        submitted = work.submitted(form);
    }

    @AfterEach
    void off() {
        city.as("sysadmin", () -> register.switchOff(UNIT));
    }

    @Test
    @DisplayName("what the checker passes goes to the department, which was not asked before")
    @DrawnPath(of = Adjusting.PROCESS, flows = "toQuestion adjustedByOrganisation toUnit unitChecked unitPasses")
    void passes() {
        assertThat(submitted.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> work.pass("wanghao", submitted));
        assertThat(city.as("fangming", () -> actions.on(submitted)))
                .containsExactlyInAnyOrder(Action.CLAIM, Action.PASS, Action.SEND_BACK);
        assertThat(city.as("chenjing", () -> adjusting.submit(submitted.id(), submitted.version() - 1)))
                .as("a second click")
                .isEqualTo(submitted);
        assertThat(work.pass("fangming", submitted).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(work.steps(submitted)).containsExactly("checkByUnit PASS", "reviewByDepartment");
    }

    @Test
    @DisplayName("sent back by the checker and corrected, it is with the checker again, never with the department")
    @DrawnPath(of = Adjusting.PROCESS, flows = "unitSendsBack backToUnit toUnit")
    void sent_back() {
        var returned = work.sendBack("fangming", submitted, "请核对");
        assertThat(returned.stage()).isEqualTo(Stage.RETURNED);
        assertThat(corrected(returned).stage()).isEqualTo(Stage.UNIT_CHECK);
        assertThat(work.steps(submitted))
                .containsExactly("checkByUnit SEND_BACK", "correctForUnit RESUBMIT", "checkByUnit");
    }

    @Test
    @DisplayName("withdrawn before the check it is a draft again; after the check it is too late")
    @DrawnPath(of = Adjusting.PROCESS, flows = "organisationWithdrawsFromUnit")
    void withdrawn() {
        var draft = city.as("chenjing", () -> adjusting.withdraw(submitted.id(), submitted.version(), "再核对"));
        assertThat(draft.stage()).isEqualTo(Stage.DRAFT);
        assertThat(work.steps(submitted)).containsExactly("checkByUnit WITHDRAW");
        var checked = work.pass("fangming", work.submit("chenjing", draft));
        city.as(
                "chenjing",
                () -> refused(
                        "workflow.withdraw.too-late", () -> adjusting.withdraw(checked.id(), checked.version(), "算了")));
    }

    @Test
    @DisplayName("a correction for the department is checked before it is back with the department")
    @DrawnPath(of = Adjusting.PROCESS, flows = "departmentSendsBack correctedForDepartment toUnit unitPasses")
    void correction_for_department() {
        var returned = work.sendBack("wanghao", work.pass("fangming", submitted), "请说明");
        var corrected = corrected(returned);
        assertThat(corrected.stage()).isEqualTo(Stage.UNIT_CHECK);
        assertThat(work.pass("fangming", corrected).stage()).isEqualTo(Stage.DEPARTMENT_REVIEW);
        assertThat(work.steps(submitted))
                .endsWith("correctForDepartment RESUBMIT", "checkByUnit PASS", "reviewByDepartment");
    }

    @Test
    @DisplayName("a correction for finance is checked, sent back and checked again, and comes back to finance alone")
    @DrawnPath(
            of = Adjusting.PROCESS,
            flows = "correctedForFinance correctionToUnit correctionChecked unitSendsCorrectionBack"
                    + " unitPassesCorrection backToFinance")
    void correction_for_finance() {
        var returned = work.sendBack("zhoumin", work.pass("wanghao", work.pass("fangming", submitted)), "请说明");
        var corrected = corrected(returned);
        assertThat(corrected.stage()).isEqualTo(Stage.UNIT_CHECK);
        refused("account.not-allowed", () -> work.pass("zhoumin", corrected));
        var again = corrected(work.sendBack("fangming", corrected, "仍不完整"));
        assertThat(work.pass("fangming", again).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(work.steps(submitted))
                .endsWith(
                        "approveByFinance SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "checkCorrectionByUnit SEND_BACK",
                        "correctForFinance RESUBMIT",
                        "checkCorrectionByUnit PASS",
                        "approveByFinance");
    }

    @Test
    @DisplayName("a correction for finance that raises the amount is signed for once the checker passed it")
    @DrawnPath(of = Adjusting.PROCESS, flows = "unitPassesCorrection correctionToCountersign")
    void correction_raises_the_amount() {
        var returned = work.sendBack("zhoumin", work.pass("wanghao", work.pass("fangming", submitted)), "请说明");
        var raised = corrected(work.save("chenjing", returned, AdjustmentsAtWork.amount("12600000.00")));
        work.pass("fangming", raised);
        assertThat(work.steps(submitted))
                .endsWith("countersignByFinance", "countersignByFinance", "countersignByFinance");
    }

    private Adjustment corrected(Adjustment returned) {
        work.answerAll("chenjing", returned);
        return work.submit("chenjing", returned);
    }
}
