package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Signature;
import cn.jixiao.workflow.Vote;
import cn.jixiao.workflow.WorkItem;
import com.vaadin.flow.component.UI;
import org.jspecify.annotations.Nullable;

/**
 * Says before a vote is ended whose open signatures are cancelled by it.
 *
 * @param vote the latest one; null where there was none
 * @param turn the open item of whoever looks at it; null where it is nobody's turn
 */
public record VoteWarning(@Nullable Vote vote, @Nullable WorkItem turn) {

    /** Empty where the decision cancels nobody's. */
    public String before(Outcome outcome) {
        if (vote == null || !vote.isOpen() || turn == null) {
            return "";
        }
        var screen = UI.getCurrent();
        var names = Formats.list(
                vote.cancelledBy(turn.id(), outcome).stream().map(Signature::fullName), screen.getLocale());
        return names.isEmpty() ? "" : screen.getTranslation("approval.vote.cancels", names);
    }

    /** The dialog before a decision or a withdrawal, with the sentence where there is one. */
    public ReasonDialog on(ReasonDialog dialog, Action action) {
        var sentence = before(Outcome.valueOf(action.name()));
        return sentence.isEmpty() ? dialog : dialog.hint(sentence);
    }
}
