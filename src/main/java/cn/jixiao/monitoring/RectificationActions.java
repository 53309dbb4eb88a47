package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do with a rectification, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class RectificationActions {

    private final Rectifying rectifying;
    private final Workflow workflow;

    RectificationActions(Rectifying rectifying, Workflow workflow) {
        this.rectifying = rectifying;
        this.workflow = workflow;
    }

    public Set<RectificationAction> on(Rectification rectification) {
        return switch (rectification.stage()) {
            case FEEDBACK ->
                ActingUser.get().may(Role.SUBMITTER, rectification.organisation())
                        ? Set.of(RectificationAction.GIVE_FEEDBACK)
                        : Set.of();
            case CHECK ->
                rectifying
                        .openItem(rectification)
                        .map(item -> ofReviewer(rectification, item))
                        .orElseGet(Set::of);
            case RECTIFIED, NOT_RECTIFIED -> Set.of();
        };
    }

    private Set<RectificationAction> ofReviewer(Rectification rectification, WorkItem item) {
        var decisions = workflow.decisionsOf(ActingUser.get(), item, rectification.subject());
        if (decisions.isEmpty()) {
            return Set.of();
        }
        var actions = EnumSet.of(item.claimedBy() == null ? RectificationAction.CLAIM : RectificationAction.RELEASE);
        decisions.forEach(decision -> actions.add(RectificationAction.valueOf(decision.name())));
        return Collections.unmodifiableSet(actions);
    }
}
