package cn.jixiao.workflow;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.flowable.bpmn.model.ExclusiveGateway;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.TaskService;
import org.springframework.stereotype.Component;

/** Which outcomes have a path behind a task: those of the drawing a run follows, which may be a former one. */
@Component
class DrawnAnswers {

    private final TaskService tasks;
    private final RepositoryService definitions;

    DrawnAnswers(TaskService tasks, RepositoryService definitions) {
        this.tasks = tasks;
        this.definitions = definitions;
    }

    /** None where the task is done or no question stands behind it. */
    Set<Outcome> behind(WorkItem item) {
        var task = tasks.createTaskQuery().taskId(item.taskId()).singleResult();
        if (task == null) {
            return Set.of();
        }
        var process = definitions.getBpmnModel(task.getProcessDefinitionId()).getMainProcess();
        var conditions = ((FlowNode) process.getFlowElement(item.step()))
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
