package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.MonitoringAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A button for each thing the user may do with the whole monitoring, the usual one last and most visible. */
final class MonitoringButtons extends Div {

    private static final List<MonitoringAction> ORDER = List.of(
            MonitoringAction.RELEASE,
            MonitoringAction.CLAIM,
            MonitoringAction.SEND_BACK,
            MonitoringAction.SUBMIT,
            MonitoringAction.PASS);

    MonitoringButtons(Set<MonitoringAction> actions, Consumer<MonitoringAction> act) {
        addClassName("page-actions");
        ORDER.stream().filter(actions::contains).forEach(action -> add(button(action, act)));
    }

    private Button button(MonitoringAction action, Consumer<MonitoringAction> act) {
        var button = new Button(getTranslation("monitoring.action." + action));
        button.setId(action.name());
        switch (action) {
            case SUBMIT, PASS -> button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
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
