package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.form.Stage;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A button for each thing the user may do with the form, the usual one last and most visible. */
public final class FormActions extends Div {

    private static final List<Action> ORDER = List.of(
            Action.DISCARD,
            Action.RELEASE,
            Action.CLAIM,
            Action.WITHDRAW,
            Action.REJECT,
            Action.SEND_BACK,
            Action.OBJECT,
            Action.EDIT,
            Action.SUBMIT,
            Action.PASS);

    public FormActions(Set<Action> actions, Stage stage, Consumer<Action> act) {
        addClassName("page-actions");
        ORDER.stream().filter(action -> isOffered(action, actions)).forEach(action -> add(button(action, stage, act)));
        setVisible(getComponentCount() > 0);
    }

    /** One button sends back, wherever to; its dialog asks. */
    private static boolean isOffered(Action action, Set<Action> actions) {
        return actions.contains(action)
                || (action == Action.SEND_BACK && actions.contains(Action.SEND_BACK_TO_DEPARTMENT));
    }

    private Button button(Action action, Stage stage, Consumer<Action> act) {
        var resubmits = action == Action.SUBMIT && stage == Stage.RETURNED;
        var button = new Button(getTranslation(resubmits ? "approval.action.RESUBMIT" : "approval.action." + action));
        button.setId(action.name());
        button.addThemeVariants(
                switch (action) {
                    case SUBMIT, PASS -> new ButtonVariant[] {ButtonVariant.LUMO_PRIMARY};
                    case DISCARD, REJECT -> new ButtonVariant[] {ButtonVariant.LUMO_ERROR, ButtonVariant.LUMO_TERTIARY};
                    case CLAIM, RELEASE -> new ButtonVariant[] {ButtonVariant.LUMO_TERTIARY};
                    case EDIT, WITHDRAW, SEND_BACK, SEND_BACK_TO_DEPARTMENT, OBJECT -> new ButtonVariant[0];
                });
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
