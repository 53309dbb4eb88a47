package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Audiences;
import cn.jixiao.account.Colleague;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Consultation.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Asks colleagues for their opinion before deciding (前加签), or one of them for a proposal (委派). Meanwhile the work waits and
 * stays with whoever asked.
 */
@Service
@Transactional
public class Consulting {

    public static final String PROCESS = "consultation";
    private static final String TASK = "giveOpinion";

    private final Workflow workflow;
    private final WorkItems items;
    private final ProcessOwners owners;
    private final Candidates candidates;
    private final Handovers handovers;
    private final Consultations consultations;
    private final Engine engine;
    private final Audiences audiences;
    private final Steps steps;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Consulting(
            Workflow workflow,
            WorkItems items,
            ProcessOwners owners,
            Candidates candidates,
            Handovers handovers,
            Consultations consultations,
            Engine engine,
            Audiences audiences,
            Steps steps,
            WorkingDays workingDays,
            Clock clock,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.workflow = workflow;
        this.items = items;
        this.owners = owners;
        this.candidates = candidates;
        this.handovers = handovers;
        this.consultations = consultations;
        this.engine = engine;
        this.audiences = audiences;
        this.steps = steps;
        this.workingDays = workingDays;
        this.clock = clock;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /** Who can be asked: everybody who reviews at the same office and wrote nothing of it. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(WorkItem item) {
        return candidates.toConsult(item, owners.subjectOf(item));
    }

    /** Every consultation about a form, the first one first. */
    @Transactional(readOnly = true)
    public List<Consultation> ofForm(long formId) {
        return consultations.ofForm(formId);
    }

    /**
     * Asks these colleagues, all at once; the item is the acting user's from now on and waits. A proposal is asked of one:
     * more break {@code workflow.consult.one}; a question must be put, else it breaks {@code workflow.consult.question}.
     */
    public void ask(long itemId, Kind kind, List<Long> colleagues, String question) {
        var item = workflow.take(itemId);
        var subject = owners.subjectOf(item);
        workflow.requireReviewer(item, subject);
        var words = required(question, "workflow.consult.question");
        var people = candidates.choose(candidates.toConsult(item, subject), colleagues);
        if (kind == Kind.PROPOSAL && people.size() > 1) {
            throw new RuleBroken("workflow.consult.one");
        }
        items.claim(itemId, ActingUser.get());
        deliver(item, kind, people, words);
        var names = people.stream().map(Colleague::fullName).collect(Collectors.joining("、"));
        handovers.hold(itemId, names);
        trail.record(
                item,
                subject.revision(),
                kind == Kind.PROPOSAL ? "DELEGATE" : "CONSULT",
                ItemTrail.reason(names, words));
    }

    /** Calls off what is still awaited; only whoever asked can. */
    public void recall(long itemId) {
        var item = workflow.take(itemId);
        var subject = owners.subjectOf(item);
        var open = consultations.open(itemId).orElseThrow(() -> new RuleBroken("workflow.consult.over"));
        if (open.askedBy() != ActingUser.get().id()) {
            throw new RuleBroken("account.not-allowed");
        }
        workflow.callOff(item, "", subject.revision());
        trail.record(item, subject.revision(), "RECALL", open.awaited());
    }

    private void deliver(WorkItem item, Kind kind, List<Colleague> people, String question) {
        var tasks = engine.consult(item, people.size());
        var actor = ActingUser.get();
        var due =
                workingDays.after(LocalDate.now(clock), steps.get(PROCESS, TASK).workingDays());
        long id = consultations.insert(item, tasks.getFirst().instanceId(), kind, question, actor);
        for (int place = 0; place < people.size(); place++) {
            var person = people.get(place);
            var office = audiences.responsibleFor(item.organisation(), person.role());
            var asked = handovers.ask(item, tasks.get(place), office, person, due, actor);
            consultations.insertAsked(id, asked, person);
            announcing.tell(WorkAnnounced.Kind.CONSULTED, asked, person.id());
        }
    }

    private String required(String words, String refusal) {
        var checked = limits.checked(words);
        if (checked.isEmpty()) {
            throw new RuleBroken(refusal);
        }
        return checked;
    }
}
