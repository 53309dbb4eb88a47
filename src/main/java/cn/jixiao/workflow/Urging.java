package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds whoever's turn it is (催办): the unit urges its reviewers, the reviewers urge the unit to correct; not more than once
 * in so many working days for one piece of work.
 */
@Service
@Transactional
public class Urging {

    private static final List<Role> REVIEWERS =
            List.of(Role.DEPARTMENT_REVIEWER, Role.FINANCE_OFFICER, Role.FINANCE_APPROVER);

    private final Workflow workflow;
    private final Steps steps;
    private final Urges urges;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Urging(
            Workflow workflow,
            Steps steps,
            Urges urges,
            WorkingDays workingDays,
            Clock clock,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.workflow = workflow;
        this.steps = steps;
        this.urges = urges;
        this.workingDays = workingDays;
        this.clock = clock;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /** Breaks {@code workflow.urge.again} where it was urged too short a time ago. */
    public void urge(long itemId, String note) {
        var item = workflow.take(itemId);
        var actor = ActingUser.get();
        var role = urgesAs(actor, item).orElseThrow(() -> new RuleBroken("account.not-allowed"));
        if (!item.isOpen()) {
            throw Inbox.lost(item);
        }
        urges.last(itemId).filter(this::isTooSoon).ifPresent(last -> {
            throw new RuleBroken("workflow.urge.again", last.urgedName(), last.urgedOn());
        });
        var words = limits.checked(note);
        urges.insert(item, LocalDate.now(clock), actor, words);
        trail.record(item, role, null, "URGE", words);
        announcing.tell(WorkAnnounced.Kind.URGED, item, List.of(item.audience()));
    }

    /** True where the acting user may remind whoever's turn it is, and nobody did so just now. */
    @Transactional(readOnly = true)
    public boolean mayUrge(WorkItem item) {
        return item.isOpen()
                && urgesAs(ActingUser.get(), item).isPresent()
                && urges.last(item.id()).filter(this::isTooSoon).isEmpty();
    }

    private boolean isTooSoon(Urges.Urge last) {
        return LocalDate.now(clock).isBefore(workingDays.after(last.urgedOn(), limits.workingDaysBetweenUrges()));
    }

    private Optional<Role> urgesAs(Actor actor, WorkItem item) {
        var roles = steps.get(item.process(), item.step()).reviews() ? List.of(Role.SUBMITTER) : REVIEWERS;
        return roles.stream()
                .filter(role -> actor.may(role, item.organisation()))
                .findFirst();
    }
}
