package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.common.RuleBroken;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Who may not decide because of what they did before: nobody on what they wrote, nobody at two levels of one run, no
 * substitute where they or the absent person would not. Every door to a decision asks here.
 */
@Component
class SeparationOfDuties {

    private static final Set<Outcome> NO_DECISION =
            EnumSet.of(Outcome.WITHDRAW, Outcome.RESUBMIT, Outcome.ANSWER, Outcome.CANCELLED, Outcome.TERMINATED);

    private final WorkItems items;
    private final Steps steps;
    private final ObjectProvider<ProcessOwner> owners;

    SeparationOfDuties(WorkItems items, Steps steps, ObjectProvider<ProcessOwner> owners) {
        this.items = items;
        this.steps = steps;
        this.owners = owners;
    }

    /** Why the actor may not decide on the item; empty where nothing they did speaks against it. */
    Optional<RuleBroken> objectionTo(Actor actor, WorkItem item, Subject subject) {
        return before(item, subject).objectionTo(actor, levelOf(item));
    }

    /** The same of a colleague who is to decide or to sign in their own name. */
    Optional<RuleBroken> objectionTo(long account, WorkItem item, Subject subject) {
        return before(item, subject).objectionTo(account, levelOf(item));
    }

    /**
     * Refuses who may not decide on the item; breaks {@code workflow.own-form}, {@code workflow.own-form.absentee},
     * {@code workflow.other-level} and {@code workflow.substitute-decided}.
     */
    void require(Actor actor, WorkItem item, Subject subject) {
        objectionTo(actor, item, subject).ifPresent(objection -> {
            throw objection;
        });
    }

    /** The same, where the subject has still to be asked for; nothing where the item is to write. */
    void require(Actor actor, WorkItem item) {
        if (step(item).reviews()) {
            owners.stream()
                    .filter(owner -> owner.process().equals(item.process()))
                    .forEach(owner -> require(actor, item, owner.subjectOf(item)));
        }
    }

    private Duties before(WorkItem item, Subject subject) {
        var decided = items.ofForm(item.formId()).stream()
                .filter(other -> other.instanceId().equals(item.instanceId()) && isDecision(other))
                .map(other ->
                        new Duties.Decided(levelOf(other), Objects.requireNonNull(other.doneBy()), other.doneFor()))
                .toList();
        return new Duties(subject.writers(), decided);
    }

    private boolean isDecision(WorkItem item) {
        return item.outcome() != null
                && item.doneBy() != null
                && step(item).reviews()
                && !NO_DECISION.contains(item.outcome());
    }

    private Level levelOf(WorkItem item) {
        return Level.of(step(item).role());
    }

    private Step step(WorkItem item) {
        return steps.get(item.process(), item.step());
    }
}
