package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Colleague;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs a review that others of the same office sign after (后加签): each in turn, the last one decides. Whoever sends it back
 * before ends the row.
 */
@Service
@Transactional
public class Signing {

    private final Workflow workflow;
    private final WorkItems items;
    private final ProcessOwners owners;
    private final Candidates candidates;
    private final Handovers handovers;
    private final Signers signers;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Signing(
            Workflow workflow,
            WorkItems items,
            ProcessOwners owners,
            Candidates candidates,
            Handovers handovers,
            Signers signers,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.workflow = workflow;
        this.items = items;
        this.owners = owners;
        this.candidates = candidates;
        this.handovers = handovers;
        this.signers = signers;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /** Who could sign after the acting user. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(WorkItem item) {
        return candidates.toDecide(item, owners.subjectOf(item));
    }

    /** The names of those who are to sign after whoever's turn it is, in order; empty where that person decides. */
    @Transactional(readOnly = true)
    public String awaited(WorkItem item) {
        return signers.awaited(item.taskId()).stream()
                .map(Signers.Signer::fullName)
                .collect(Collectors.joining("、"));
    }

    /**
     * Signs with an opinion and passes the task on to the next signer.
     *
     * @param colleagues whom to add behind those named before; none only where somebody is named already, else it breaks
     *     {@code workflow.colleague.none}
     * @return the item of the next signer
     */
    public WorkItem sign(long itemId, String opinion, List<Long> colleagues) {
        var item = workflow.take(itemId);
        var subject = owners.subjectOf(item);
        workflow.requireReviewer(item, subject);
        if (!colleagues.isEmpty() || signers.awaited(item.taskId()).isEmpty()) {
            signers.append(item, candidates.choose(candidates.toDecide(item, subject), colleagues));
        }
        var words = limits.checked(opinion);
        if (!items.close(item.id(), ActingUser.get(), Outcome.SIGN, words, subject.revision())) {
            throw Inbox.lost(workflow.take(itemId));
        }
        var next = handovers.goOn(item, takeNext(item), ActingUser.get());
        trail.record(item, subject.revision(), "SIGN", ItemTrail.reason("→ " + next.addressee(), words));
        announcing.tell(WorkAnnounced.Kind.DELIVERED, next, List.of(next.audience()));
        return next;
    }

    private Colleague takeNext(WorkItem item) {
        var signer = signers.next(item.taskId()).orElseThrow(() -> new RuleBroken("workflow.colleague.none"));
        return new Colleague(
                signer.accountId(), signer.fullName(), item.office().role());
    }
}
