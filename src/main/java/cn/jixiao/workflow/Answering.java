package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Consultation.Kind;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Gives the opinion or the proposal somebody asked for; with the last one the work goes back to whoever asked. */
@Service
@Transactional
public class Answering {

    private static final Set<Outcome> PROPOSALS = Set.of(Outcome.PASS, Outcome.SEND_BACK);

    private final Workflow workflow;
    private final WorkItems items;
    private final ProcessOwners owners;
    private final Handovers handovers;
    private final Consultations consultations;
    private final Engine engine;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Answering(
            Workflow workflow,
            WorkItems items,
            ProcessOwners owners,
            Handovers handovers,
            Consultations consultations,
            Engine engine,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.workflow = workflow;
        this.items = items;
        this.owners = owners;
        this.handovers = handovers;
        this.consultations = consultations;
        this.engine = engine;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /**
     * Answers; a second click changes nothing. Breaks {@code workflow.consult.answer} where nothing is said and
     * {@code workflow.consult.proposal} where a proposal is asked for and none, or no possible one, is given.
     *
     * @param proposal the decision proposed; null where only an opinion is asked for
     */
    public void answer(long itemId, String text, @Nullable Outcome proposal) {
        var asked = consultations.ofOpinion(itemId).orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
        var about = workflow.take(asked.itemId()); // before their own, as whoever calls it off does
        var item = workflow.take(itemId);
        if (Workflow.isSecondClick(item, Outcome.ANSWER)) {
            return;
        }
        var subject = owners.subjectOf(about);
        workflow.requireOpinion(item, subject);
        var words = checked(asked.kind(), text, proposal);
        if (!items.close(itemId, ActingUser.get(), Outcome.ANSWER, words, subject.revision())) {
            throw Inbox.lost(workflow.take(itemId));
        }
        if (proposal != null) {
            consultations.propose(itemId, proposal);
        }
        engine.answer(item.taskId(), asked.opinions().size());
        trail.record(item, subject.revision(), "GIVE_OPINION", words);
        goOn(about, asked.id(), itemId);
    }

    private String checked(Kind kind, String text, @Nullable Outcome proposal) {
        var words = limits.checked(text);
        if (words.isEmpty()) {
            throw new RuleBroken("workflow.consult.answer");
        }
        if (kind == Kind.PROPOSAL != (proposal != null && PROPOSALS.contains(proposal))) {
            throw new RuleBroken("workflow.consult.proposal");
        }
        return words;
    }

    private void goOn(WorkItem about, long consultationId, long answered) {
        var now = consultations.ofOpinion(answered).orElseThrow();
        if (now.awaited().isEmpty()) {
            consultations.end(consultationId);
            handovers.hold(about.id(), null);
            announcing.tell(WorkAnnounced.Kind.ANSWERED, about, now.askedBy());
        } else {
            handovers.hold(about.id(), now.awaited());
        }
    }
}
