package cn.jixiao.adjustment;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.ReviewerActions;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.workflow.Workflow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do with an adjustment, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class AdjustmentActions {

    private final Adjusting adjusting;
    private final AdjustmentRules rules;
    private final Workflow workflow;
    private final ReviewerActions reviewer;

    AdjustmentActions(Adjusting adjusting, AdjustmentRules rules, Workflow workflow, ReviewerActions reviewer) {
        this.adjusting = adjusting;
        this.rules = rules;
        this.workflow = workflow;
        this.reviewer = reviewer;
    }

    public Set<Action> on(Adjustment adjustment) {
        var actions = EnumSet.noneOf(Action.class);
        boolean ofUnit = ActingUser.get().may(Role.SUBMITTER, adjustment.organisation());
        if (ofUnit && adjustment.stage().isEditable()) {
            actions.addAll(EnumSet.of(Action.EDIT, Action.SUBMIT));
        }
        if (ofUnit && adjustment.stage() == Stage.DRAFT) {
            actions.add(Action.DISCARD);
        }
        adjusting.openItem(adjustment).ifPresent(item -> {
            if (ofUnit && workflow.isWithdrawable(item, adjustment.subject())) {
                actions.add(Action.WITHDRAW);
            }
            actions.addAll(reviewer.on(item, adjustment.subject()));
        });
        return Collections.unmodifiableSet(actions);
    }

    /** True where the acting user may begin an adjustment of the form, of which none is open. */
    public boolean mayOpen(FormRecord form) {
        return ActingUser.get().may(Role.SUBMITTER, form.organisation()) && rules.isAdjustable(form);
    }
}
