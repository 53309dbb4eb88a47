package cn.jixiao.monitoring;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.Workflow;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what the acting user may do with a monitoring, so that no screen has to know the rules. */
@Service
@Transactional(readOnly = true)
public class MonitoringActions {

    private final MonitoringCourse course;
    private final Workflow workflow;

    MonitoringActions(MonitoringCourse course, Workflow workflow) {
        this.course = course;
        this.workflow = workflow;
    }

    public Set<MonitoringAction> on(Monitoring monitoring) {
        var actor = ActingUser.get();
        if (monitoring.stage().isEditable()) {
            return actor.may(Role.SUBMITTER, monitoring.organisation())
                    ? Set.of(MonitoringAction.EDIT, MonitoringAction.SUBMIT)
                    : Set.of();
        }
        return course.openItem(monitoring)
                .map(item -> ofReviewer(monitoring, item, actor))
                .orElseGet(Set::of);
    }

    private Set<MonitoringAction> ofReviewer(Monitoring monitoring, WorkItem item, Actor actor) {
        var decisions = workflow.decisionsOf(actor, item, monitoring.subject());
        if (decisions.isEmpty()) {
            return Set.of();
        }
        var actions = EnumSet.of(item.claimedBy() == null ? MonitoringAction.CLAIM : MonitoringAction.RELEASE);
        decisions.forEach(decision -> actions.add(MonitoringAction.valueOf(decision.name())));
        return Collections.unmodifiableSet(actions);
    }
}
