package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** A process diagram that shows where the work stands, drawn by bpmn-js, whose licence wants its sign left in sight. */
@Tag("bpmn-viewer")
@NpmPackage(value = "bpmn-js", version = "18.31.1")
@JsModule("./bpmn-viewer.js")
public final class BpmnViewer extends Component implements HasSize, HasStyle {

    /** What is marked in a drawing. */
    public enum State {
        CURRENT,
        DONE,
        /** What can come next. */
        NEXT
    }

    /**
     * What to show about an element of the drawing.
     *
     * @param id of the element
     * @param states how it is marked; a task to which the process came back can be done and next
     * @param note a line or two that stand below it; empty for none
     */
    public record Mark(String id, Set<State> states, String note) implements Serializable {

        public Mark {
            states = Set.copyOf(states);
        }

        private List<String> wire() {
            return Stream.concat(
                            Stream.of(id, note),
                            states.stream().map(state -> state.name().toLowerCase(Locale.ROOT)))
                    .toList();
        }
    }

    /** Draws the process, the file with its diagram, and marks its elements. */
    public void show(String xml, List<Mark> marks) {
        getElement()
                .callJsFunction(
                        "show",
                        xml,
                        marks.stream().map(Mark::wire).toList(),
                        List.of(
                                getTranslation("ui.diagram"),
                                getTranslation("ui.diagram.current"),
                                getTranslation("ui.diagram.done"),
                                getTranslation("ui.diagram.next")));
    }
}
