package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationAction;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A button for each thing the user may do with the whole self-evaluation, the usual one last and most visible. */
final class EvaluationButtons extends Div {

    private static final List<EvaluationAction> ORDER = List.of(
            EvaluationAction.RELEASE,
            EvaluationAction.CLAIM,
            EvaluationAction.SEND_BACK,
            EvaluationAction.SUBMIT,
            EvaluationAction.PASS);

    EvaluationButtons(Set<EvaluationAction> actions, Consumer<EvaluationAction> act) {
        addClassName("page-actions");
        ORDER.stream().filter(action -> isOffered(action, actions)).forEach(action -> add(button(action, act)));
    }

    /** One button sends back, wherever to; its dialog asks. */
    private static boolean isOffered(EvaluationAction action, Set<EvaluationAction> actions) {
        return actions.contains(action)
                || (action == EvaluationAction.SEND_BACK && actions.contains(EvaluationAction.SEND_BACK_TO_DEPARTMENT));
    }

    private Button button(EvaluationAction action, Consumer<EvaluationAction> act) {
        var button = new Button(getTranslation("evaluation.action." + action));
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
