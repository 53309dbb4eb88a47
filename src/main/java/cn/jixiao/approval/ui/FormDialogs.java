package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is asked before an action: an opinion, a reason, or whether it is really meant. */
public final class FormDialogs {

    private FormDialogs() {}

    public static ReasonDialog ask(Action action, Consumer<String> answered) {
        return new ReasonDialog(word(action), reason(action), answered);
    }

    public static ConfirmDialog confirm(Action action, String form, Runnable confirmed) {
        var dialog = new ConfirmDialog();
        dialog.setHeader(word(action));
        dialog.setText(reason(action, form));
        dialog.setCancelable(true);
        dialog.setCancelText(dialog.getTranslation("ui.cancel"));
        dialog.setConfirmText(word(action));
        dialog.setConfirmButtonTheme("error primary");
        dialog.addConfirmListener(click -> confirmed.run());
        return dialog;
    }

    /** Whoever withdraws is told which opinions are called off by it. */
    public static ReasonDialog telling(@Nullable WorkItem turn, ReasonDialog withdrawal) {
        return turn == null || turn.waitsFor() == null
                ? withdrawal
                : withdrawal.hint(withdrawal.getTranslation("workflow.withdraw.cancels", turn.waitsFor()));
    }

    private static String word(Action action) {
        return UI.getCurrent().getTranslation("approval.action." + action);
    }

    private static String reason(Action action, Object... names) {
        return UI.getCurrent().getTranslation("approval.action." + action + ".reason", names);
    }
}
