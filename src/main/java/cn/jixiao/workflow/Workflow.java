package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Audience;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
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
    private final Votes votes;
    private final DrawnAnswers drawn;
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
            Votes votes,
            DrawnAnswers drawn,
            Steps steps,
            SeparationOfDuties duties,
            Audiences audiences,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.items = items;
        this.remarks = remarks;
        this.votes = votes;
        this.drawn = drawn;
        this.steps = steps;
        this.duties = duties;
        this.audiences = audiences;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /** Starts the subject's process and answers the tasks it waits at. */
    public List<WorkItem> start(Subject subject) {
        return start(subject, Answers.NONE);
    }

    /** Starts the subject's process, whose gateways are answered so, and answers the tasks it waits at. */
    public List<WorkItem> start(Subject subject, Answers answers) {
        return deliver(subject, engine.start(subject, answers), answers);
    }

    /**
     * The item of that process on which somebody is about to act, kept from others until the transaction ends: two clicks
     * at the same time come one after the other. Breaks {@code workflow.item.unknown} where there is none, it may not be
     * seen or it belongs to another process, whose subject and rules are others.
     */
    public WorkItem take(long itemId, String process) {
        votes.lock(itemId);
        return items.lock(itemId)
                .filter(item -> item.process().equals(process))
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
    }

    /** Decides a review; answers the tasks the process waits at now, none where it ended. */
    public List<WorkItem> decide(WorkItem item, Decision decision, Subject subject) {
        return decide(item, decision, subject, Answers.NONE);
    }

    /** Decides a review, behind which gateways are answered so; answers the tasks the process waits at now. */
    public List<WorkItem> decide(WorkItem item, Decision decision, Subject subject, Answers answers) {
        requireMayDecide(item, decision, ActingUser.get(), subject);
        if (decision instanceof Decision.SendBack sendBack) {
            remarks.pin(item, subject.revision(), sendBack.remarks());
        }
        return complete(item, decision.outcome(), decision.opinion(), subject, answers);
    }

    /** Hands in a correction or the first actual values; every remark must have been answered. */
    public List<WorkItem> resubmit(WorkItem item, Subject subject) {
        return resubmit(item, subject, Answers.NONE);
    }

    /** Hands in a correction, behind which gateways are answered so. */
    public List<WorkItem> resubmit(WorkItem item, Subject subject, Answers answers) {
        Inbox.requireAsked(item, ActingUser.get());
        int unanswered = remarks.unanswered(item);
        if (unanswered > 0) {
            throw new RuleBroken("workflow.remark.unanswered", unanswered);
        }
        return complete(item, Outcome.RESUBMIT, "", subject, answers);
    }

    /** Takes back what nobody has decided on yet. */
    public void withdraw(WorkItem item, String reason, Subject subject) {
        ActingUser.get().require(Role.SUBMITTER, subject.organisation());
        if (isWithdrawable(item, subject)) {
            items.unclaim(item.id());
            complete(item, Outcome.WITHDRAW, reason, subject, Answers.NONE);
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
        return asked
                        && steps.get(item.process(), item.step()).reviews()
                        && duties.objectionTo(actor, item, subject).isEmpty()
                ? offered(item)
                : Set.of();
    }

    /** The role that is asked to do the item. */
    public Role roleAsked(WorkItem item) {
        return steps.get(item.process(), item.step()).role();
    }

    /** The role that is asked at a step of a process. */
    public Role roleAt(String process, String step) {
        return steps.get(process, step).role();
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

    private void requireMayReview(WorkItem item, Actor actor, Subject subject) {
        Inbox.requireAsked(item, actor);
        duties.require(actor, item, subject);
        if (!steps.get(item.process(), item.step()).reviews()) {
            throw new RuleBroken("workflow.not-a-review");
        }
    }

    private void requireMayDecide(WorkItem item, Decision decision, Actor actor, Subject subject) {
        requireMayReview(item, actor, subject);
        if (!offered(item).contains(decision.outcome())) {
            throw new RuleBroken("workflow.decision.not-offered", Message.of("workflow.outcome." + decision.outcome()));
        }
    }

    /** What the step allows and the drawing on which this very run goes its way has a path for. */
    private Set<Outcome> offered(WorkItem item) {
        var offered = EnumSet.copyOf(steps.get(item.process(), item.step()).decisions());
        if (item.isOpen()) {
            offered.retainAll(drawn.behind(item));
        }
        return offered;
    }

    private List<WorkItem> complete(
            WorkItem item, Outcome outcome, String opinion, Subject subject, Answers answers) {
        var vote = votes.lock(item.id());
        var verdict = vote.map(open -> Verdict.of(open, outcome)).orElseGet(() -> Verdict.of(outcome));
        if (!items.close(item.id(), ActingUser.get(), outcome, opinion, subject.revision())) {
            throw items.find(item.id()).map(Inbox::lost).orElseGet(() -> new RuleBroken("workflow.item.unknown"));
        }
        vote.filter(open -> verdict.decided()).ifPresent(open -> conclude(open, item, verdict.outcome()));
        var next = deliver(subject, engine.complete(item.taskId(), verdict, answers), answers);
        if (!verdict.decided()) {
            return items.openOf(item.instanceId());
        }
        if (next.isEmpty()) {
            var unit = audiences.responsibleFor(subject.organisation(), Role.SUBMITTER);
            announce(WorkAnnounced.Kind.CONCLUDED, item, unit.toString());
        }
        return next;
    }

    /** Nobody has to sign any more: the engine drops the tasks, we their items. */
    private void conclude(Vote vote, WorkItem last, Outcome result) {
        votes.decide(vote, result);
        var waiting = vote.waiting().stream()
                .map(Signature::itemId)
                .filter(id -> id != last.id())
                .toList();
        items.cancel(waiting, ActingUser.get());
    }

    private List<WorkItem> deliver(Subject subject, List<Engine.Waiting> tasks, Answers answers) {
        var asked = answers.countersign();
        if (asked == null || tasks.isEmpty() || !step(subject, tasks.getFirst()).isSigned()) {
            return tasks.stream()
                    .map(task -> deliver(subject, task, audience(subject, task)))
                    .toList();
        }
        var delivered = new ArrayList<WorkItem>();
        for (var task : tasks) {
            var signer = asked.signers().get(delivered.size());
            delivered.add(deliver(subject, task, new Audience.OfPerson(signer.account()).toString()));
        }
        votes.open(asked, subject, delivered);
        return delivered;
    }

    private Step step(Subject subject, Engine.Waiting task) {
        return steps.get(subject.process(), task.step());
    }

    private String audience(Subject subject, Engine.Waiting task) {
        return audiences
                .responsibleFor(subject.organisation(), step(subject, task).role())
                .toString();
    }

    private WorkItem deliver(Subject subject, Engine.Waiting task, String audience) {
        var step = step(subject, task);
        var dueOn = workingDays.after(LocalDate.now(clock), step.workingDays());
        var item = items.insert(subject, task, audience, dueOn);
        announce(step.reviews() ? WorkAnnounced.Kind.DELIVERED : WorkAnnounced.Kind.RETURNED, item, audience);
        return item;
    }

    private void announce(WorkAnnounced.Kind kind, WorkItem item, String audience) {
        events.publishEvent(WorkAnnounced.of(kind, item, List.of(audience)));
    }
}
