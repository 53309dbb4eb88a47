package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationAction;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.SendBackDialog.Target;
import cn.jixiao.ui.SendBackTargets;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import cn.jixiao.workflow.Decision;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.Set;
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
        if (isUnreadable()) {
            return;
        }
        var dialog = new ReasonDialog(
                word("evaluation.action.PASS"),
                word("evaluation.page.opinion"),
                opinion -> decide.accept(new Decision.Pass(opinion)));
        if (!remarks.isEmpty()) {
            dialog.hint(word("evaluation.page.remarks.lost"));
        }
        dialog.open();
    }

    /**
     * Asks where to, among the steps the drawing leads back to.
     *
     * @param names of the organisations by their codes
     */
    void sendBack(OrgCode unit, Function<OrgCode, String> names, Set<EvaluationAction> allowed) {
        if (isUnreadable()) {
            return;
        }
        var targets = new ArrayList<Target>();
        if (allowed.contains(EvaluationAction.SEND_BACK)) {
            targets.add(remarks.backToUnit(unit + " " + names.apply(unit)));
        }
        if (allowed.contains(EvaluationAction.SEND_BACK_TO_DEPARTMENT)) {
            var department = unit.department();
            targets.add(SendBackTargets.department(
                    department + " " + names.apply(department),
                    remarks.size(),
                    "",
                    words -> decide.accept(new Decision.SendBackToDepartment(words))));
        }
        new SendBackDialog(targets).open();
    }

    private boolean isUnreadable() {
        var unreadable = Unreadable.firstIn(scores);
        unreadable.ifPresent(field -> {
            field.focus();
            Toast.refused(word("evaluation.page.unreadable"));
        });
        return unreadable.isPresent();
    }

    private static String word(String key) {
        return UI.getCurrent().getTranslation(key);
    }
}
