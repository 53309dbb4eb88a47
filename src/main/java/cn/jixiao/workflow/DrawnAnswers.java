package cn.jixiao.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.RepositoryService;
import org.springframework.stereotype.Component;

/** Which outcomes have a path behind a task: those of the drawing a run follows, which may be a former one. */
@Component
class DrawnAnswers {

    private final RepositoryService definitions;

    DrawnAnswers(RepositoryService definitions) {
        this.definitions = definitions;
    }

    /** None where no question stands behind the task. */
    Set<Outcome> behind(String definition, String step) {
        var process = definitions.getBpmnModel(definition).getMainProcess();
        var conditions = ((FlowNode) process.getFlowElement(step))
                .getOutgoingFlows().stream()
                        .map(SequenceFlow::getTargetFlowElement)
                        .filter(ExclusiveGateway.class::isInstance)
                        .flatMap(gateway -> ((ExclusiveGateway) gateway).getOutgoingFlows().stream())
                        .map(SequenceFlow::getConditionExpression)
                        .collect(Collectors.toSet());
        return Arrays.stream(Outcome.values())
                .filter(outcome -> conditions.contains("${outcome == '%s'}".formatted(outcome)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Outcome.class)));
    }
}
