package cn.jixiao.approval.ui;

import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.BpmnViewer;
import cn.jixiao.workflow.Diagrams.Diagram;
import com.vaadin.flow.component.html.Div;
import java.util.Map;

/** The drawing of a process with its steps marked, and the same told in a table below, for who cannot see it. */
final class ProcessDrawing extends Div {

    ProcessDrawing(String process, Diagram diagram, Map<OrgCode, String> names) {
        addClassName("process-drawing");
        var viewer = new BpmnViewer();
        viewer.show(diagram.bpmn(), new StepNotes(diagram, getLocale()).marks());
        add(viewer, new StepTable(process, diagram, names));
    }
}
