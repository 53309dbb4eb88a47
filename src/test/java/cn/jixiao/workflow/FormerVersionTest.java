package cn.jixiao.workflow;

import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.AllowedActions;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms that were under way when the process was drawn anew, with a path of its own for what a department declares, and again with more reviewers. */
@IntegrationTest
class FormerVersionTest {

    private static final String FILE = "target-approval.bpmn";

    @Autowired
    CityAtWork city;

    @Autowired
    AllowedActions actions;

    @Autowired
    Drafts drafts;

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

    private void deploy(String folder) {
        definitions.createDeployment().addClasspathResource(folder + FILE).deploy();
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
