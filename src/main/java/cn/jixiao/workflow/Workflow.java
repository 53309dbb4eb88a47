package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private final Steps steps;
    private final SeparationOfDuties duties;
    private final Offers offers;
    private final Delivery delivery;
    private final Signers signers;
    private final ConsultationEnding consultations;

    Workflow(
            Engine engine,
            WorkItems items,
            Remarks remarks,
            Votes votes,
            Steps steps,
            SeparationOfDuties duties,
            Offers offers,
            Delivery delivery,
            Signers signers,
            ConsultationEnding consultations) {
        this.engine = engine;
        this.items = items;
        this.remarks = remarks;
        this.votes = votes;
        this.steps = steps;
        this.duties = duties;
        this.offers = offers;
        this.delivery = delivery;
        this.signers = signers;
        this.consultations = consultations;
    }

    /** Starts the subject's process and answers the tasks it waits at. */
    public List<WorkItem> start(Subject subject) {
        return start(subject, Answers.NONE);
    }

    /** Starts the subject's process, whose gateways are answered so, and answers the tasks it waits at. */
    public List<WorkItem> start(Subject subject, Answers answers) {
        return delivery.deliver(subject, engine.start(subject, answers), answers);
    }

    /**
     * The item of that process on which somebody is about to act, kept from others until the transaction ends: two clicks
     * at the same time come one after the other. Breaks {@code workflow.item.unknown} where there is none, it may not be
     * seen or it belongs to another process, whose subject and rules are others.
     */
    public WorkItem take(long itemId, String process) {
        return Optional.of(take(itemId))
                .filter(item -> item.process().equals(process))
                .orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
    }

    /** The item of any process, kept from others as well. */
    WorkItem take(long itemId) {
        return items.lock(itemId).orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
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

    /** Takes back what nobody has decided on yet; opinions asked for meanwhile are called off. */
    public void withdraw(WorkItem item, String reason, Subject subject) {
        ActingUser.get().require(Role.SUBMITTER, subject.organisation());
        if (isWithdrawable(take(item.id()), subject)) {
            callOff(item, reason, subject.revision());
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
                && step(item).reviews()
                && items.ofForm(subject.formId()).stream()
                        .noneMatch(other -> other.instanceId().equals(item.instanceId()) && !other.isOpen());
    }

    /** How the actor may decide; not at all where they are not asked, another holds the item or their duties are separate. */
    public Set<Outcome> decisionsOf(Actor actor, WorkItem item, Subject subject) {
        boolean asked = item.asks(actor) && item.isFreeFor(actor);
        return asked && duties.objectionTo(actor, item, subject).isEmpty() ? offers.on(item) : Set.of();
    }

    /** Calls off the opinions that are awaited before the item can be decided on; the caller has taken it. */
    void callOff(WorkItem item, String reason, int revision) {
        consultations.callOff(item.id(), reason, revision);
    }

    /** The role that is asked to do the item. */
    public Role roleAsked(WorkItem item) {
        return item.office().role();
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
        if (!item.isFreeFor(actor)) {
            throw Inbox.lost(item);
        }
    }

    /** Refuses whoever cannot answer for the item what was asked of them about the subject. */
    void requireOpinion(WorkItem item, Subject subject) {
        var actor = ActingUser.get();
        Inbox.requireAsked(item, actor);
        duties.require(actor, item, subject);
        if (!item.isFreeFor(actor)) {
            throw Inbox.lost(item);
        }
    }

    private void requireMayReview(WorkItem item, Actor actor, Subject subject) {
        Inbox.requireAsked(item, actor);
        duties.require(actor, item, subject);
        if (!step(item).reviews()) {
            throw new RuleBroken("workflow.not-a-review");
        }
    }

    private void requireMayDecide(WorkItem item, Decision decision, Actor actor, Subject subject) {
        requireMayReview(item, actor, subject);
        offers.require(item, decision.outcome());
    }

    private List<WorkItem> complete(WorkItem item, Outcome outcome, String opinion, Subject subject, Answers answers) {
        var vote = step(item).isSigned() ? votes.lock(item.id()) : Optional.<Vote>empty();
        var verdict = vote.map(open -> Verdict.of(open, outcome)).orElseGet(() -> Verdict.of(outcome));
        if (!items.close(item.id(), ActingUser.get(), outcome, opinion, subject.revision())) {
            throw items.find(item.id()).map(Inbox::lost).orElseGet(() -> new RuleBroken("workflow.item.unknown"));
        }
        if (outcome != Outcome.PASS) { // nobody passes it while others are to sign
            signers.forget(item.taskId());
        }
        vote.filter(open -> verdict.decided()).ifPresent(open -> conclude(open, item, verdict.outcome(), subject));
        var next = delivery.deliver(subject, engine.complete(item.taskId(), verdict, answers), answers);
        if (!verdict.decided()) {
            return items.openOf(item.instanceId());
        }
        if (next.isEmpty()) {
            delivery.conclude(item, subject);
        }
        return next;
    }

    private Step step(WorkItem item) {
        return steps.get(item.process(), item.step());
    }

    /** Nobody has to sign any more: the engine drops the tasks, we their items and the opinions asked for about them. */
    private void conclude(Vote vote, WorkItem last, Outcome result, Subject subject) {
        votes.decide(vote, result);
        var waiting = vote.waiting().stream()
                .map(Signature::itemId)
                .filter(id -> id != last.id())
                .toList();
        waiting.forEach(id -> consultations.callOff(id, "", subject.revision()));
        items.cancel(waiting, ActingUser.get());
    }
}
