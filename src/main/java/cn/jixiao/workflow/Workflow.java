package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Moves work along the drawn processes. Called within the transaction of the module whose subject it is; here, in one
 * place, stand the rules of review: who is asked decides, once, and never on what they wrote.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class Workflow {

    private final Engine engine;
    private final WorkItems items;
    private final Remarks remarks;
    private final Steps steps;
    private final SeparationOfDuties duties;
    private final Audiences audiences;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Workflow(
            Engine engine,
            WorkItems items,
            Remarks remarks,
            Steps steps,
            SeparationOfDuties duties,
            Audiences audiences,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.items = items;
        this.remarks = remarks;
        this.steps = steps;
        this.duties = duties;
        this.audiences = audiences;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /** Starts the subject's process and answers the tasks it waits at. */
    public List<WorkItem> start(Subject subject) {
        return deliver(subject, engine.start(subject));
    }

    /**
     * The item of that process on which somebody is about to act, kept from others until the transaction ends: two clicks
     * at the same time come one after the other. Breaks {@code workflow.item.unknown} where there is none, it may not be
     * seen or it belongs to another process, whose subject and rules are others.
     */
    public WorkItem take(long itemId, String process) {
        return items.lock(itemId)
                .filter(item -> item.process().equals(process))
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
    }

    /** Decides a review; answers the tasks the process waits at now, none where it ended. */
    public List<WorkItem> decide(WorkItem item, Decision decision, Subject subject) {
        requireMayDecide(item, decision, ActingUser.get(), subject);
        if (decision instanceof Decision.SendBack sendBack) {
            remarks.pin(item, subject.revision(), sendBack.remarks());
        }
        return complete(item, decision.outcome(), decision.opinion(), subject);
    }

    /** Hands in a correction or the first actual values; every remark must have been answered. */
    public List<WorkItem> resubmit(WorkItem item, Subject subject) {
        Inbox.requireAsked(item, ActingUser.get());
        int unanswered = remarks.unanswered(item);
        if (unanswered > 0) {
            throw new RuleBroken("workflow.remark.unanswered", unanswered);
        }
        return complete(item, Outcome.RESUBMIT, "", subject);
    }

    /** Takes back what nobody has decided on yet. */
    public void withdraw(WorkItem item, String reason, Subject subject) {
        ActingUser.get().require(Role.SUBMITTER, subject.organisation());
        if (isWithdrawable(item, subject)) {
            items.unclaim(item.id());
            complete(item, Outcome.WITHDRAW, reason, subject);
        } else {
            throw item.isOpen() ? new RuleBroken("workflow.withdraw.too-late") : Inbox.lost(item);
        }
    }

    /** True until the first decision of the process; a claim is none. */
    @Transactional(readOnly = true)
    public boolean isWithdrawable(WorkItem item, Subject subject) {
        return item.isOpen()
                && steps.get(item.process(), item.step()).reviews()
                && items.ofForm(subject.formId()).stream()
                        .noneMatch(other -> other.instanceId().equals(item.instanceId()) && !other.isOpen());
    }

    /** How the actor may decide; not at all where they are not asked, another holds the item or their duties are separate. */
    public Set<Outcome> decisionsOf(Actor actor, WorkItem item, Subject subject) {
        boolean asked =
                item.isOpen() && item.asks(actor) && (item.claimedBy() == null || item.claimedBy() == actor.id());
        return asked && duties.objectionTo(actor, item, subject).isEmpty()
                ? steps.get(item.process(), item.step()).decisions()
                : Set.of();
    }

    /** The role that is asked to do the item. */
    public Role roleAsked(WorkItem item) {
        return steps.get(item.process(), item.step()).role();
    }

    /** True where the acting user did exactly this already: their second click changes nothing. */
    public static boolean isSecondClick(WorkItem item, Outcome outcome) {
        return !item.isOpen()
                && item.outcome() == outcome
                && item.doneBy() != null
                && item.doneBy() == ActingUser.get().id();
    }

    /** Refuses whoever could not decide on the item now; for what else a reviewer does while it is their turn. */
    public void requireReviewer(WorkItem item, Subject subject) {
        var actor = ActingUser.get();
        requireMayReview(item, actor, subject);
        if (!item.isOpen() || (item.claimedBy() != null && item.claimedBy() != actor.id())) {
            throw Inbox.lost(item);
        }
    }

    private Step requireMayReview(WorkItem item, Actor actor, Subject subject) {
        Inbox.requireAsked(item, actor);
        duties.require(actor, item, subject);
        var step = steps.get(item.process(), item.step());
        if (!step.reviews()) {
            throw new RuleBroken("workflow.not-a-review");
        }
        return step;
    }

    private void requireMayDecide(WorkItem item, Decision decision, Actor actor, Subject subject) {
        var step = requireMayReview(item, actor, subject);
        if (!step.decisions().contains(decision.outcome())) {
            throw new RuleBroken("workflow.decision.not-offered", Message.of("workflow.outcome." + decision.outcome()));
        }
    }

    private List<WorkItem> complete(WorkItem item, Outcome outcome, String opinion, Subject subject) {
        if (!items.close(item.id(), ActingUser.get(), outcome, opinion, subject.revision())) {
            throw items.find(item.id()).map(Inbox::lost).orElseGet(() -> new RuleBroken("workflow.item.unknown"));
        }
        var next = deliver(subject, engine.complete(item.taskId(), outcome));
        if (next.isEmpty()) {
            var unit = audiences.responsibleFor(subject.organisation(), Role.SUBMITTER);
            announce(WorkAnnounced.Kind.CONCLUDED, item, unit.toString());
        }
        return next;
    }

    private List<WorkItem> deliver(Subject subject, List<Engine.Waiting> tasks) {
        return tasks.stream().map(task -> deliver(subject, task)).toList();
    }

    private WorkItem deliver(Subject subject, Engine.Waiting task) {
        var step = steps.get(subject.process(), task.step());
        var audience = audiences.responsibleFor(subject.organisation(), step.role());
        var dueOn = workingDays.after(LocalDate.now(clock), step.workingDays());
        var item = items.insert(subject, task, audience.toString(), dueOn);
        announce(
                step.reviews() ? WorkAnnounced.Kind.DELIVERED : WorkAnnounced.Kind.RETURNED, item, audience.toString());
        return item;
    }

    private void announce(WorkAnnounced.Kind kind, WorkItem item, String audience) {
        events.publishEvent(WorkAnnounced.of(kind, item, List.of(audience)));
    }
}
