package cn.jixiao.workflow;

import static cn.jixiao.form.FormFixture.anOverallForm;
import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import java.util.List;
import org.flowable.engine.RepositoryService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Forms that were under way when the process was drawn anew, with a path of its own for what a department declares. */
@IntegrationTest
class FormerVersionTest {

    private static final String FILE = "target-approval.bpmn";

    @Autowired
    CityAtWork city;

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
