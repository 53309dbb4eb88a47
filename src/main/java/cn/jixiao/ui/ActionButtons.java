package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A button for each thing the user may do with the whole page. What a name stands for looks the same on every page, and a
 * button rests while what it began goes on.
 */
public final class ActionButtons extends Div {

    /** @param actions in the order shown, the usual one last */
    public <A extends Enum<A>> ActionButtons(List<A> actions, Function<A, String> label, Consumer<A> act) {
        addClassName("page-actions");
        actions.forEach(action -> add(button(action.name(), label.apply(action), () -> act.accept(action))));
        setVisible(!actions.isEmpty());
    }

    private static Button button(String name, String label, Runnable act) {
        var button = new Button(label);
        button.setId(name);
        button.addThemeVariants(look(name));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.run();
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    private static ButtonVariant[] look(String name) {
        return switch (name) {
            case "SUBMIT", "PASS" -> new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY};
            case "DISCARD", "REJECT" -> new ButtonVariant[] {ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY};
            case "CLAIM", "RELEASE" -> new ButtonVariant[] {ButtonVariant.LUMO_TERTIARY};
            default -> new ButtonVariant[0];
        };
    }
}
