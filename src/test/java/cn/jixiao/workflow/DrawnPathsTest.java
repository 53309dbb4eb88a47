package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.flowable.bpmn.converter.BpmnXMLConverter;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.common.engine.impl.util.io.InputStreamSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.junit.platform.commons.support.ReflectionSupport;

/** Whoever draws a new flow writes a test that walks it. */
class DrawnPathsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "target-approval",
                "target-adjustment",
                "monitoring",
                "rectification",
                "self-evaluation",
                "consultation"
            })
    @DisplayName("every flow of the process is walked by a test that names it")
    void every_flow_is_walked(String process) {
        assertThat(walked()).containsAll(drawn(process));
    }

    /** Those a test names, each as {@code process.flow}. */
    static Stream<String> flowsOf(DrawnPath path) {
        return Stream.of(path.flows().split(" ")).map(flow -> path.of() + "." + flow);
    }

    private static List<String> drawn(String process) {
        var file = DrawnPathsTest.class.getResourceAsStream("/processes/" + process + ".bpmn");
        var model = new BpmnXMLConverter().convertToBpmnModel(new InputStreamSource(file), false, false);
        return model.getMainProcess().findFlowElementsOfType(SequenceFlow.class).stream()
                .map(flow -> process + "." + flow.getId())
                .toList();
    }

    private static List<String> walked() {
        return ReflectionSupport.findAllClassesInPackage("cn.jixiao", type -> true, name -> name.contains("Test"))
                .stream()
                .flatMap(type ->
                        AnnotationSupport.findAnnotatedMethods(type, DrawnPath.class, HierarchyTraversalMode.TOP_DOWN)
                                .stream())
                .flatMap(test -> flowsOf(test.getAnnotation(DrawnPath.class)))
                .toList();
    }
}
