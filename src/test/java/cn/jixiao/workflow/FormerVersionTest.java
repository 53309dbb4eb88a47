package cn.jixiao.workflow;

import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentsAtWork;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.AllowedActions;
import cn.jixiao.approval.UnitCheckRegister;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Forms and adjustments that were under way when their process was drawn anew: with a path of its own for what a department
 * declares, then with more reviewers, then with the unit's check of corrections.
 */
@IntegrationTest
class FormerVersionTest {

    private static final String FILE = "target-approval.bpmn";
    private static final String ADJUSTMENT = "target-adjustment.bpmn";
    private static final OrgCode UNIT = new OrgCode("022001");

    @Autowired
    CityAtWork city;

    @Autowired
    AllowedActions actions;

    @Autowired
    Drafts drafts;

    @Autowired
    FormArchive archive;

    @Autowired
    UnitCheckRegister unitChecks;

    @Autowired
    AdjustmentsAtWork adjustments;

    @Autowired
    Inbox inbox;

    @Autowired
    Diagrams diagrams;

    @Autowired
    RepositoryService definitions;

    @BeforeEach
    void theFormerVersionIsInUse() {
        deploy("processes-v1/");
    }

    @AfterEach
    void theNewVersionIsInUse() {
        deploy("processes/");
    }

    @Test
    @DisplayName("a form submitted under the former version is sent back, corrected and approved on its own path")
    void finishes() {
        var form = city.submitted("chenjing", "022001");
        deploy("processes/");
        var returned = city.sendBack("wanghao", form, "请核对金额");
        city.answerAll("chenjing", returned);
        city.pass("wanghao", city.submit("chenjing", returned));
        assertThat(city.pass("zhoumin", form).stage()).isEqualTo(Stage.APPROVED);
        assertThat(steps(form))
                .containsExactly(
                        "reviewByDepartment", "correctForDepartment", "reviewByDepartment", "approveByFinance");
    }

    @Test
    @DisplayName("while it runs its diagram shows the drawing it runs on; a form submitted since shows the new one")
    void diagram() {
        var form = city.submitted("chenjing", "022001");
        deploy("processes/");
        var since = city.submitted("chenjing", "022001");
        assertThat(drawing(form)).doesNotContain("approveDepartmentForm");
        assertThat(drawing(since)).contains("approveDepartmentForm");
    }

    @Test
    @DisplayName("a department's form that its own department was asked about goes on as it began")
    void departments_own() {
        var form = city.submit(
                "guoqing",
                city.as(
                        "guoqing",
                        () -> drafts.create(anOverallForm().forOrg("031").build())));
        deploy("processes/");
        assertThat(city.pass("linshu", form).stage()).isEqualTo(Stage.FINANCE_APPROVAL);
        assertThat(city.pass("yangfan", form).stage()).isEqualTo(Stage.APPROVED);
        assertThat(steps(form)).containsExactly("reviewByDepartment", "approveByFinance");
    }

    /** Each step of the version before unit checks and countersignatures were drawn. */
    @Nested
    class Second {

        @BeforeEach
        void isInUse() {
            deploy("processes-v2/");
        }

        @Test
        @DisplayName(
                "a large form waiting at its department goes on without a countersign, and cannot be rejected there")
        void review() {
            var form = city.submit("chenjing", city.largeDraft("chenjing", "022001"));
            deploy("processes/");
            assertThat(city.as("wanghao", () -> actions.on(form.id()))).doesNotContain(Action.REJECT);
            city.score("wanghao", form, "0.4");
            assertThatThrownBy(() -> city.decide("wanghao", form, new Decision.Reject("与部门职能无关")))
                    .isInstanceOfSatisfying(
                            RuleBroken.class,
                            refusal -> assertThat(refusal.key()).isEqualTo("workflow.decision.not-offered"));
            city.pass("wanghao", city.score("wanghao", form, "1"));
            assertThat(city.pass("zhoumin", form).stage()).isEqualTo(Stage.APPROVED);
            assertThat(steps(form)).containsExactly("reviewByDepartment", "approveByFinance");
        }

        @Test
        @DisplayName("a form at its correction for the department finishes")
        void correction_for_department() {
            var returned = city.sendBack("wanghao", city.submitted("chenjing", "022001"), "请核对金额");
            deploy("processes/");
            city.answerAll("chenjing", returned);
            city.pass("wanghao", city.submit("chenjing", returned));
            assertThat(city.pass("zhoumin", returned).stage()).isEqualTo(Stage.APPROVED);
        }

        @Test
        @DisplayName("a form at finance or at its correction for finance finishes")
        void correction_for_finance() {
            var form = city.pass("wanghao", city.submitted("chenjing", "022001"));
            deploy("processes/");
            var returned = city.sendBack("zhoumin", form, "请说明成本");
            city.answerAll("chenjing", returned);
            city.submit("chenjing", returned);
            assertThat(city.pass("zhoumin", returned).stage()).isEqualTo(Stage.APPROVED);
            assertThat(steps(form))
                    .containsExactly("reviewByDepartment", "approveByFinance", "correctForFinance", "approveByFinance");
        }

        @Test
        @DisplayName("a department's own form finishes, corrected once")
        void departments_own() {
            var form = city.submit(
                    "guoqing",
                    city.as(
                            "guoqing",
                            () -> drafts.create(anOverallForm().forOrg("031").build())));
            deploy("processes/");
            var returned = city.sendBack("yangfan", form, "请核对目标");
            city.answerAll("guoqing", returned);
            city.submit("guoqing", returned);
            assertThat(city.pass("yangfan", returned).stage()).isEqualTo(Stage.APPROVED);
            assertThat(steps(form))
                    .containsExactly("approveDepartmentForm", "correctDepartmentForm", "approveDepartmentForm");
        }
    }

    /** Each step of the version before a unit checked its corrections, too, in a unit that checks. */
    @Nested
    class Third {

        @BeforeEach
        void isInUse() {
            deploy("processes-v3/");
            city.as("sysadmin", () -> unitChecks.switchOn(UNIT));
        }

        @AfterEach
        void off() {
            city.as("sysadmin", () -> unitChecks.switchOff(UNIT));
        }

        @Test
        @DisplayName("a correction for the department goes straight back, and its checker is not asked again")
        void correction_for_department() {
            var form = city.pass("fangming", city.submitted("chenjing", "022001"));
            deploy("processes/");
            corrected(city.sendBack("wanghao", form, "请核对金额"));
            city.pass("wanghao", form);
            assertThat(city.pass("zhoumin", form).stage()).isEqualTo(Stage.APPROVED);
            assertThat(steps(form))
                    .containsExactly(
                            "checkByUnit",
                            "reviewByDepartment",
                            "correctForDepartment",
                            "reviewByDepartment",
                            "approveByFinance");
        }

        @Test
        @DisplayName("a correction for finance that raises the amount is signed for, though no checker is asked before")
        void correction_for_finance() {
            var form = city.pass("wanghao", city.pass("fangming", city.submitted("chenjing", "022001")));
            deploy("processes/");
            var returned = city.sendBack("zhoumin", form, "请核对金额");
            city.answerAll("chenjing", returned);
            var raised = city.as("chenjing", () -> {
                var content = archive.latest(form.id()).content().with(Field.TOTAL_AMOUNT, "13000000.00");
                return drafts.save(returned.id(), returned.version(), content);
            });
            city.submit("chenjing", raised);
            assertThat(steps(form))
                    .endsWith(
                            "correctForFinance",
                            "countersignByFinance",
                            "countersignByFinance",
                            "countersignByFinance");
        }
    }

    /** The version before adjustments were checked by units and signed for. */
    @Nested
    class FirstOfAdjustments {

        @BeforeEach
        void isInUse() {
            deploy("processes/");
            deploy("processes-v1/", ADJUSTMENT);
        }

        @AfterEach
        void newOne() {
            deploy("processes/", ADJUSTMENT);
        }

        @Test
        @DisplayName("one that raises a large amount finishes on its drawing, corrected for both and signed by nobody")
        void finishes() {
            var opened = adjustments.opened(adjustments.approved());
            var raised = adjustments.save("chenjing", opened, AdjustmentsAtWork.amount("12600000.00"));
            var submitted = adjustments.submit("chenjing", raised);
            deploy("processes/", ADJUSTMENT);
            var corrected = corrected(adjustments.sendBack("wanghao", submitted, "请说明"));
            var again = corrected(adjustments.sendBack("zhoumin", adjustments.pass("wanghao", corrected), "请说明"));
            assertThat(adjustments.pass("zhoumin", again).stage()).isEqualTo(Stage.APPROVED);
            assertThat(adjustments.steps(again))
                    .containsExactly(
                            "reviewByDepartment SEND_BACK",
                            "correctForDepartment RESUBMIT",
                            "reviewByDepartment PASS",
                            "approveByFinance SEND_BACK",
                            "correctForFinance RESUBMIT",
                            "approveByFinance PASS");
        }

        private Adjustment corrected(Adjustment returned) {
            adjustments.answerAll("chenjing", returned);
            return adjustments.submit("chenjing", returned);
        }
    }

    private void corrected(FormRecord returned) {
        city.answerAll("chenjing", returned);
        city.submit("chenjing", returned);
    }

    private void deploy(String folder) {
        deploy(folder, FILE);
    }

    private void deploy(String folder, String file) {
        definitions.createDeployment().addClasspathResource(folder + file).deploy();
    }

    private List<String> steps(FormRecord form) {
        return city.as("shenji", () -> inbox.ofForm(form.id().value())).stream()
                .map(WorkItem::step)
                .toList();
    }

    private String drawing(FormRecord form) {
        return city.as("shenji", () -> diagrams.of(form.id().value(), "target-approval"))
                .orElseThrow()
                .bpmn();
    }
}
