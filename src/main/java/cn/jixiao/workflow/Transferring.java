package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Colleague;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives a review into the hands of a named colleague of the same office (转办), who may give it back to the office. */
@Service
@Transactional
public class Transferring {

    private final Workflow workflow;
    private final ProcessOwners owners;
    private final Candidates candidates;
    private final Handovers handovers;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Transferring(
            Workflow workflow,
            ProcessOwners owners,
            Candidates candidates,
            Handovers handovers,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.workflow = workflow;
        this.owners = owners;
        this.candidates = candidates;
        this.handovers = handovers;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /** Who could take it over: colleagues of the same office who wrote nothing of it. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(WorkItem item) {
        return candidates.toDecide(item, owners.subjectOf(item));
    }

    /**
     * Gives the item to the colleague. Breaks what {@link Workflow#requireReviewer} breaks and
     * {@code workflow.colleague.not-possible}.
     */
    public WorkItem transfer(long itemId, long colleague, String reason) {
        var item = workflow.take(itemId);
        var subject = owners.subjectOf(item);
        workflow.requireReviewer(item, subject);
        var taker = candidates
                .choose(candidates.toDecide(item, subject), List.of(colleague))
                .getFirst();
        var given = handovers.give(item, taker, ActingUser.get());
        trail.record(item, subject.revision(), "TRANSFER", ItemTrail.reason(taker.fullName(), limits.checked(reason)));
        announcing.tell(WorkAnnounced.Kind.TRANSFERRED, given, taker.id());
        return given;
    }
}
