package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationAction;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import cn.jixiao.workflow.Decision;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.function.Consumer;
import java.util.function.Function;

/** What a reviewer is asked before a decision is made: an opinion, a reason, and scores that can be read. */
final class Reviewing {

    private final RemarkSheet remarks;
    private final Component scores;
    private final Consumer<Decision> decide;

    /** @param scores the fields the reviewer writes scores in */
    Reviewing(RemarkSheet remarks, Component scores, Consumer<Decision> decide) {
        this.remarks = remarks;
        this.scores = scores;
        this.decide = decide;
    }

    void pass() {
        ask(EvaluationAction.PASS, Decision.Pass::new);
    }

    void sendBack() {
        remarks.onTheWhole();
    }

    void sendBackToDepartment() {
        ask(EvaluationAction.SEND_BACK_TO_DEPARTMENT, Decision.SendBackToDepartment::new);
    }

    private void ask(EvaluationAction action, Function<String, Decision> decision) {
        var unreadable = Unreadable.firstIn(scores);
        if (unreadable.isPresent()) {
            unreadable.get().focus();
            Toast.refused(word("evaluation.page.unreadable"));
            return;
        }
        var dialog = new ReasonDialog(
                word("evaluation.action." + action),
                word("evaluation.page.opinion"),
                opinion -> decide.accept(decision.apply(opinion)));
        if (action == EvaluationAction.SEND_BACK_TO_DEPARTMENT) {
            dialog.required();
        }
        if (!remarks.isEmpty()) {
            dialog.hint(word("evaluation.page.remarks.lost"));
        }
        dialog.open();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
