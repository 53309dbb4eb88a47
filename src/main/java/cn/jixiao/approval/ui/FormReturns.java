package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.approval.FormPage;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.SendBackDialog.Target;
import cn.jixiao.ui.SendBackTargets;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Outcome;
import java.util.ArrayList;
import java.util.function.Consumer;
import java.util.function.Function;

/** Sends a form, or its adjustment, back to one of the steps its drawing leads back to. */
public final class FormReturns {

    private final FormPage page;
    private final RemarkSheet remarks;
    private final Function<Outcome, String> cancelledBy;

    /** @param cancelledBy what else is given up by that decision, in a sentence; empty where nothing */
    public FormReturns(FormPage page, RemarkSheet remarks, Function<Outcome, String> cancelledBy) {
        this.page = page;
        this.remarks = remarks;
        this.cancelledBy = cancelledBy;
    }

    public SendBackDialog ask(Consumer<Decision> decided) {
        var targets = new ArrayList<Target>();
        var unit = page.form().organisation();
        if (page.actions().contains(Action.SEND_BACK)) {
            targets.add(remarks.backToUnit(named(unit), cancelledBy.apply(Outcome.SEND_BACK)));
        }
        if (page.actions().contains(Action.SEND_BACK_TO_DEPARTMENT)) {
            targets.add(SendBackTargets.department(
                    named(unit.department()),
                    remarks.size(),
                    cancelledBy.apply(Outcome.SEND_BACK_TO_DEPARTMENT),
                    words -> decided.accept(new Decision.SendBackToDepartment(words))));
        }
        return new SendBackDialog(targets);
    }

    private String named(OrgCode code) {
        return (code + " " + page.names().getOrDefault(code, "")).strip();
    }
}
