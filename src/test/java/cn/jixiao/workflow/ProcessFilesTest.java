package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.BaseElement;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.common.engine.impl.util.io.InputStreamSource;
import org.flowable.validation.ProcessValidatorFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of every process file, whoever draws its next version. */
@ParameterizedClass
@ValueSource(
        strings = {
            "target-approval",
            "target-adjustment",
            "monitoring",
            "rectification",
            "self-evaluation",
            "consultation"
        })
class ProcessFilesTest {

    private static final Set<String> CONDITIONS = Stream.of(
                    Stream.of("PASS", "OBJECT", "SEND_BACK", "SEND_BACK_TO_DEPARTMENT", "REJECT", "WITHDRAW")
                            .map("${outcome == '%s'}"::formatted),
                    Arrays.stream(Applicant.values()).map("${applicant == '%s'}"::formatted),
                    Arrays.stream(Answers.Answer.values())
                            .flatMap(answer -> Stream.of(
                                    "${unitCheck == '%s'}".formatted(answer),
                                    "${countersign == '%s'}".formatted(answer))))
            .flatMap(conditions -> conditions)
            .collect(Collectors.toUnmodifiableSet());

    private final String id;
    private final BpmnModel model;

    ProcessFilesTest(String id) {
        this.id = id;
        var file = getClass().getResourceAsStream("/processes/" + id + ".bpmn");
        this.model = new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(file), true, false);
    }

    @Test
    @DisplayName("the engine finds nothing to object to")
    void is_valid_for_the_engine() {
        assertThat(new ProcessValidatorFactory().createDefaultProcessValidator().validate(model))
                .isEmpty();
    }

    @Test
    @DisplayName("the file is named after its one process")
    void is_named_after_its_process() {
        assertThat(model.getProcesses()).singleElement().returns(id, Process::getId);
    }

    @Test
    @DisplayName("nothing but tasks for people, questions, and results")
    void holds_no_script_service_or_listener() {
        assertThat(nodes()).allSatisfy(node -> {
            assertThat(node).isInstanceOfAny(StartEvent.class, UserTask.class, ExclusiveGateway.class, EndEvent.class);
            assertThat(node.getExecutionListeners()).isEmpty();
            assertThat(node.getExtensionElements()).isEmpty();
        });
    }

    @Test
    @DisplayName("who may take a task is the inbox's to say, never the file's")
    void names_nobody() {
        assertThat(all(UserTask.class)).isNotEmpty().allSatisfy(task -> {
            assertThat(task.getAssignee()).isNull();
            assertThat(task.getCandidateUsers()).isEmpty();
            assertThat(task.getCandidateGroups()).isEmpty();
            assertThat(task.getTaskListeners()).isEmpty();
        });
    }

    @Test
    @DisplayName("every node has its place in the diagram, every flow its line, in a lane of its own")
    void is_drawn_completely() {
        assertThat(model.getLocationMap().keySet()).containsAll(ids(nodes()));
        assertThat(model.getFlowLocationMap().keySet()).containsAll(ids(all(SequenceFlow.class)));
        assertThat(model.getMainProcess().getLanes().stream().flatMap(lane -> lane.getFlowReferences().stream()))
                .containsExactlyInAnyOrderElementsOf(ids(nodes()));
    }

    @Test
    @DisplayName("a gateway asks a question, and each answer is named and has its own outcome")
    void gateways_ask_and_answers_are_explicit() {
        assertThat(all(ExclusiveGateway.class)).allSatisfy(gateway -> {
            assertThat(gateway.getName()).endsWith("？");
            assertThat(gateway.getDefaultFlow()).isNull();
            assertThat(gateway.getOutgoingFlows())
                    .hasSizeGreaterThan(1)
                    .allSatisfy(answer -> assertThat(answer.getName()).isNotBlank())
                    .extracting(SequenceFlow::getConditionExpression)
                    .doesNotHaveDuplicates()
                    .isSubsetOf(CONDITIONS);
        });
    }

    @Test
    @DisplayName("what may be decided at a task is what the gateway behind it answers; a withdrawal is no reviewer's")
    void decisions_are_the_answers() {
        var steps = new Steps();
        assertThat(all(UserTask.class))
                .allSatisfy(task -> assertThat(steps.get(id, task.getId()).decisions())
                        .extracting(decision -> "${outcome == '%s'}".formatted(decision))
                        .containsExactlyInAnyOrderElementsOf(answersBehind(task)));
    }

    private List<String> answersBehind(UserTask task) {
        return task.getOutgoingFlows().stream()
                .map(SequenceFlow::getTargetFlowElement)
                .filter(ExclusiveGateway.class::isInstance)
                .flatMap(gateway -> ((ExclusiveGateway) gateway).getOutgoingFlows().stream())
                .map(SequenceFlow::getConditionExpression)
                .filter(condition -> condition.contains("outcome") && !condition.contains("WITHDRAW"))
                .toList();
    }

    @Test
    @DisplayName("where people vote, all sign at once, as many and as long as the vote says")
    void signatures_are_asked_for_by_the_vote() {
        var steps = new Steps();
        assertThat(all(UserTask.class))
                .filteredOn(task -> steps.get(id, task.getId()).isSigned())
                .extracting(UserTask::getLoopCharacteristics)
                .allSatisfy(several -> {
                    assertThat(several.isSequential()).isFalse();
                    assertThat(several.getLoopCardinality()).isEqualTo("${signers}");
                    assertThat(several.getCompletionCondition()).isEqualTo("${vote == 'DECIDED'}");
                });
    }

    @Test
    @DisplayName("conditions stand behind gateways alone")
    void other_flows_carry_no_condition() {
        assertThat(nodes())
                .filteredOn(node -> !(node instanceof ExclusiveGateway))
                .flatExtracting(FlowNode::getOutgoingFlows)
                .extracting(SequenceFlow::getConditionExpression)
                .containsOnlyNulls();
    }

    @Test
    @DisplayName("every task and every result is named, and every end can be reached")
    void nodes_are_named_and_connected() {
        assertThat(nodes()).allSatisfy(node -> assertThat(node.getName()).isNotBlank());
        assertThat(nodes())
                .filteredOn(node -> !(node instanceof StartEvent))
                .allSatisfy(node -> assertThat(node.getIncomingFlows()).isNotEmpty());
    }

    private Collection<FlowNode> nodes() {
        return all(FlowNode.class);
    }

    private <T extends FlowElement> List<T> all(Class<T> type) {
        return model.getMainProcess().getFlowElements().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private static List<String> ids(Collection<? extends BaseElement> elements) {
        return elements.stream().map(BaseElement::getId).toList();
    }
}
