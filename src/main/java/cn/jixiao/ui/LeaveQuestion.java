package cn.jixiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.BeforeLeaveEvent;

/** Asks before what is unsaved is left behind. */
public final class LeaveQuestion {

    private LeaveQuestion() {}

    public static void ask(BeforeLeaveEvent leaving) {
        var leave = leaving.postpone();
        var question = new ConfirmDialog(
                word("ui.leave.title"),
                word("ui.leave.sentence"),
                word("ui.leave.confirm"),
                confirmed -> leave.proceed());
        question.setCancelable(true);
        question.setCancelText(word("ui.leave.stay"));
        question.addCancelListener(stay -> leave.cancel());
        question.setConfirmButtonTheme("error primary");
        question.open();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
