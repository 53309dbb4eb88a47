package cn.jixiao.workflow;

import cn.jixiao.workflow.Diagrams.Possible;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.Set;
import org.flowable.bpmn.model.FlowElement;
import org.flowable.bpmn.model.FlowNode;
import org.flowable.bpmn.model.Gateway;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;

/** Follows a drawing from a task through its gateways to all that can come next. */
final class NextSteps {

    private final SequencedMap<FlowElement, List<String>> found = new LinkedHashMap<>();
    private final Set<FlowElement> passed = new HashSet<>();

    private NextSteps() {}

    /** What can follow those tasks, in the order of the drawing's flows. */
    static List<Possible> behind(List<String> steps, Process drawing) {
        var next = new NextSteps();
        steps.stream()
                .map(drawing::getFlowElement)
                .filter(FlowNode.class::isInstance)
                .forEach(node -> next.follow((FlowNode) node, ""));
        return next.found.entrySet().stream()
                .map(way -> new Possible(
                        way.getKey().getId(),
                        Objects.requireNonNullElse(way.getKey().getName(), ""),
                        List.copyOf(way.getValue())))
                .toList();
    }

    private void follow(FlowNode node, String answers) {
        for (var flow : node.getOutgoingFlows()) {
            var target = flow.getTargetFlowElement();
            var way = answers + answer(flow, answers);
            if (target instanceof Gateway gateway) {
                through(gateway, way);
            } else {
                found.computeIfAbsent(target, element -> new ArrayList<>()).add(way);
            }
        }
    }

    /** Gateways may lead in a circle; each is gone through once on any one way. */
    private void through(Gateway gateway, String way) {
        if (passed.add(gateway)) {
            follow(gateway, way);
            passed.remove(gateway);
        }
    }

    private static String answer(SequenceFlow flow, String answers) {
        if (flow.getName() == null) {
            return "";
        }
        return answers.isEmpty() ? flow.getName() : " · " + flow.getName();
    }
}
