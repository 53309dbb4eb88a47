package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Ends a running process by force (终止). Administrators see no business data, so what they name by its number is ended in a
 * transaction that sees all and tells them nothing; the trails name them.
 */
@Service
public class Terminating {

    private static final String AREA = "PROCESS";
    private static final String ACTION = "TERMINATE";

    private final WorkItems items;
    private final ProcessOwners owners;
    private final Votes votes;
    private final Signers signers;
    private final ConsultationEnding consultations;
    private final Engine engine;
    private final Audiences audiences;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final AdministrationTrail administration;
    private final Announcing announcing;
    private final TransactionTemplate transaction;

    Terminating(
            WorkItems items,
            ProcessOwners owners,
            Votes votes,
            Signers signers,
            ConsultationEnding consultations,
            Engine engine,
            Audiences audiences,
            ActionLimits limits,
            ItemTrail trail,
            AdministrationTrail administration,
            Announcing announcing,
            TransactionTemplate transaction) {
        this.items = items;
        this.owners = owners;
        this.votes = votes;
        this.signers = signers;
        this.consultations = consultations;
        this.engine = engine;
        this.audiences = audiences;
        this.limits = limits;
        this.trail = trail;
        this.administration = administration;
        this.announcing = announcing;
        this.transaction = transaction;
    }

    /**
     * Ends the process of that number; what it is about goes where its module says. Breaks {@code workflow.terminate.reason}
     * without a reason and {@code workflow.terminate.unknown} where no such process waits for anybody.
     */
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public void terminate(String instanceId, String reason) {
        var administrator = ActingUser.get();
        if (!administrator.has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
        var words = limits.checked(reason);
        if (words.isEmpty()) {
            throw new RuleBroken("workflow.terminate.reason");
        }
        ActingUser.as(
                administrator.seeingAll(), () -> transaction.executeWithoutResult(status -> end(instanceId, words)));
    }

    private void end(String instanceId, String reason) {
        var vote = votes.lockOf(instanceId); // before the items, as whoever signs does
        var open = items.lockOpenOf(instanceId);
        if (open.isEmpty() || open.getFirst().process().equals(Consulting.PROCESS)) {
            throw new RuleBroken("workflow.terminate.unknown");
        }
        var first = open.getFirst();
        var owner = owners.of(first);
        var subject = owner.subjectOf(first);
        open.forEach(item -> close(item, subject, reason));
        vote.ifPresent(undecided -> votes.decide(undecided, Outcome.TERMINATED));
        engine.delete(instanceId, Outcome.TERMINATED.name());
        owner.terminated(first);
        trail.record(first, Role.SYSTEM_ADMIN, subject.revision(), ACTION, reason);
        administration.record(AREA, ACTION, first.process() + " " + instanceId, reason);
        var unit = audiences.responsibleFor(subject.organisation(), Role.SUBMITTER);
        announcing.tell(WorkAnnounced.Kind.TERMINATED, first, List.of(unit.toString()));
    }

    private void close(WorkItem item, Subject subject, String reason) {
        consultations.callOff(item.id(), reason, subject.revision());
        signers.forget(item.taskId());
        items.unclaim(item.id());
        items.close(item.id(), ActingUser.get(), Outcome.TERMINATED, reason, subject.revision());
    }
}
