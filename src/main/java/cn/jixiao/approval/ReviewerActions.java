package cn.jixiao.approval;

import cn.jixiao.account.ActingUser;
import cn.jixiao.workflow.Subject;
import cn.jixiao.workflow.Votes;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What the acting user may do with a piece of work as its reviewer, be it about a form or an adjustment. */
@Component
public class ReviewerActions {

    private final Workflow workflow;
    private final Votes votes;

    ReviewerActions(Workflow workflow, Votes votes) {
        this.workflow = workflow;
        this.votes = votes;
    }

    /** None where they are not asked. Nobody reserves or gives away a vote: it is theirs alone. */
    public Set<Action> on(WorkItem item, Subject subject) {
        var decisions = workflow.decisionsOf(ActingUser.get(), item, subject);
        var actions = EnumSet.noneOf(Action.class);
        if (!decisions.isEmpty() && !votes.isSignature(item.id())) {
            actions.add(item.isReserved() ? Action.RELEASE : Action.CLAIM);
        }
        decisions.forEach(decision -> actions.add(Action.valueOf(decision.name())));
        return actions;
    }
}
