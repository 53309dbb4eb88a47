package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Cause;
import cn.jixiao.monitoring.Deviation;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The causes of a deviation and their explanation; there once one is asked for, or was written. */
final class DeviationEditor extends Div {

    private final Map<Cause, Checkbox> causes = new EnumMap<>(Cause.class);
    private final TextArea explanation = new TextArea();

    /** @param name of what deviates, for who does not see where the fields stand */
    DeviationEditor(String name, Deviation written, Consumer<Deviation> changed) {
        addClassName("deviation");
        var choices = new Div();
        choices.addClassName("causes");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", getTranslation("monitoring.page.causes.of", name));
        for (var cause : Cause.values()) {
            var box = new Checkbox(
                    getTranslation("monitoring.cause." + cause),
                    written.causes().contains(cause));
            box.addValueChangeListener(change -> changed.accept(value()));
            causes.put(cause, box);
            choices.add(box);
        }
        explanation.setValue(written.explanation());
        explanation.setAriaLabel(getTranslation("monitoring.page.explanation.of", name));
        explanation.setPlaceholder(getTranslation("monitoring.page.explanation"));
        explanation.setValueChangeMode(ValueChangeMode.LAZY);
        explanation.setValueChangeTimeout(Autosave.PAUSE);
        explanation.addValueChangeListener(change -> changed.accept(value()));
        add(choices, explanation);
    }

    /** Shows itself where a cause is due; what was written stays in sight. */
    void ask(boolean due) {
        setVisible(due || !value().equals(Deviation.NONE));
        setClassName("asked", due && !value().isExplained());
    }

    private Deviation value() {
        var chosen = causes.entrySet().stream()
                .filter(choice -> choice.getValue().getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        return new Deviation(chosen, explanation.getValue().strip());
    }
}
