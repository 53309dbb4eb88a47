package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.ActionButtons;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** A button for each thing the user may do with the form or an adjustment of it. */
public final class FormActions {

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

    private FormActions() {}

    public static ActionButtons of(Set<Action> actions, Stage stage, Consumer<Action> act) {
        return new ActionButtons(
                ORDER.stream().filter(action -> isOffered(action, actions)).toList(),
                action -> UI.getCurrent().getTranslation(label(action, stage)),
                act);
    }

    /** One button sends back, wherever to; its dialog asks. */
    private static boolean isOffered(Action action, Set<Action> actions) {
        return actions.contains(action)
                || (action == Action.SEND_BACK && actions.contains(Action.SEND_BACK_TO_DEPARTMENT));
    }

    private static String label(Action action, Stage stage) {
        boolean resubmits = action == Action.SUBMIT && stage == Stage.RETURNED;
        return "approval.action." + (resubmits ? "RESUBMIT" : action);
    }
}
