package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.RectificationAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A button for each thing a reviewer may do with a rectification; a unit answers in its form. */
final class RectificationButtons extends Div {

    private static final List<RectificationAction> ORDER = List.of(
            RectificationAction.RELEASE,
            RectificationAction.CLAIM,
            RectificationAction.REJECT,
            RectificationAction.SEND_BACK,
            RectificationAction.PASS);

    RectificationButtons(Set<RectificationAction> actions, Consumer<RectificationAction> act) {
        addClassName("page-actions");
        ORDER.stream().filter(actions::contains).forEach(action -> add(button(action, act)));
    }

    private Button button(RectificationAction action, Consumer<RectificationAction> act) {
        var button = new Button(getTranslation("monitoring.rectification.action." + action));
        button.setId(action.name());
        switch (action) {
            case PASS -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            case CLAIM, RELEASE -> button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
            default -> {}
        }
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            try {
                act.accept(action);
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }
}
