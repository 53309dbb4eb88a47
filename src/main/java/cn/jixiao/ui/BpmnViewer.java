package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.List;

/** A process diagram that shows where the work stands, drawn by bpmn-js, whose licence wants its sign left in sight. */
@Tag("bpmn-viewer")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bpmn-viewer.js")
public final class BpmnViewer extends Component implements HasSize, HasStyle {

    /**
     * Draws the process and marks its activities.
     *
     * @param xml the process file with its diagram
     * @param current ids of the activities where the process stands
     * @param done ids of those it has left behind
     */
    public void show(String xml, List<String> current, List<String> done) {
        getElement()
                .callJsFunction(
                        "show",
                        xml,
                        current,
                        done,
                        List.of(
                                getTranslation("ui.diagram"),
                                getTranslation("ui.diagram.current"),
                                getTranslation("ui.diagram.done")));
    }
}
