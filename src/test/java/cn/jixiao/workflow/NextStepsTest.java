package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.workflow.Diagrams.Possible;
import java.util.List;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.common.engine.impl.util.io.InputStreamSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** In the first drawing of the approval, which nobody draws anew. */
class NextStepsTest {

    @Test
    @DisplayName("behind a review stands, for each answer of its gateway, the task or end it leads to")
    void behind_a_review() {
        assertThat(behind("reviewByDepartment"))
                .containsExactlyInAnyOrder(
                        new Possible("approveByFinance", "财政批复绩效目标", List.of("通过")),
                        new Possible("correctForDepartment", "按部门意见修改绩效目标", List.of("退回单位")),
                        new Possible("withdrawn", "已撤回", List.of("单位撤回")));
    }

    @Test
    @DisplayName("behind a correction stands the review it goes back to, whatever is answered")
    void behind_a_correction() {
        assertThat(behind("correctForFinance"))
                .containsExactly(new Possible("approveByFinance", "财政批复绩效目标", List.of("")));
    }

    @Test
    @DisplayName("behind nothing stands nothing, nor behind a task the drawing does not have")
    void behind_nothing() {
        assertThat(behind()).isEmpty();
        assertThat(behind("noSuchTask")).isEmpty();
    }

    private List<Possible> behind(String... steps) {
        var file = getClass().getResourceAsStream("/processes-v1/target-approval.bpmn");
        var model = new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(file), true, false);
        return NextSteps.behind(List.of(steps), model.getMainProcess());
    }
}
