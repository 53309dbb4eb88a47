package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the acting user (待办), what they did (已办), and whose turn it is with a form. */
@Service
@Transactional(readOnly = true)
public class Inbox {

    /** Counting stops here; a screen shows {@code 1000+}. */
    public static final int COUNT_CAP = 1_000;

    private final WorkItems items;
    private final InboxPages pages;
    private final Handovers handovers;
    private final SeparationOfDuties duties;
    private final Votes votes;
    private final ItemTrail trail;

    Inbox(
            WorkItems items,
            InboxPages pages,
            Handovers handovers,
            SeparationOfDuties duties,
            Votes votes,
            ItemTrail trail) {
        this.items = items;
        this.pages = pages;
        this.handovers = handovers;
        this.duties = duties;
        this.votes = votes;
        this.trail = trail;
    }

    /** A page of what waits for the acting user, by due date and then age. */
    public List<WorkItem> open(InboxQuery query, InboxQuery.Place behind, int limit) {
        return pages.open(ActingUser.get().audiences(), query, behind, limit);
    }

    /** A page of what the acting user did, the latest first. */
    public List<WorkItem> done(InboxQuery query, Instant before, int limit) {
        return pages.done(ActingUser.get().id(), query, before, limit);
    }

    /** How much waits for the acting user, up to {@link #COUNT_CAP}. */
    public int countOpen() {
        return pages.countOpen(ActingUser.get().audiences(), COUNT_CAP);
    }

    /** Breaks {@code workflow.item.unknown} where there is none or it may not be seen. */
    public WorkItem get(long id) {
        return items.find(id).orElseThrow(() -> new RuleBroken("workflow.item.unknown"));
    }

    /** Every task a form ever gave rise to, the first one first: the open ones say whose turn it is. */
    public List<WorkItem> ofForm(long formId) {
        return items.ofForm(formId);
    }

    /**
     * The item at which the subject waits; of several, the one that asks the acting user. Empty where its process is not
     * running or may not be seen.
     */
    public Optional<WorkItem> openItem(Subject subject) {
        var actor = ActingUser.get();
        return of(subject).filter(WorkItem::isOpen).min(Comparator.comparing(item -> !item.asks(actor)));
    }

    /** The item the subject stands at, or stood at last; empty where its process never began or may not be seen. */
    public Optional<WorkItem> latest(Subject subject) {
        return openItem(subject).or(() -> of(subject).reduce((before, after) -> after));
    }

    /**
     * Reserves an item for the acting user; breaks {@code workflow.item.claimed} where somebody else holds it. Who could not
     * decide may not reserve either.
     */
    @Transactional
    public void claim(long id) {
        var actor = ActingUser.get();
        var item = get(id);
        requireAsked(item, actor);
        duties.require(actor, item);
        if (!items.claim(id, actor)) {
            throw lost(get(id));
        }
        record(get(id), "CLAIM");
    }

    /**
     * Gives an item that the acting user claimed or was given back to its office. Whoever was asked to sign after others
     * cannot: it breaks {@code workflow.sign.not-released}; nor does anybody give away their vote, which breaks
     * {@code workflow.vote.not-released}.
     */
    @Transactional
    public void release(long id) {
        var item = get(id);
        if (item.process().equals(Consulting.PROCESS)) {
            throw new RuleBroken("workflow.item.not-claimed");
        }
        if (!handovers.signed(item.taskId()).isEmpty()) {
            throw new RuleBroken("workflow.sign.not-released");
        }
        if (votes.isSignature(id)) {
            throw new RuleBroken("workflow.vote.not-released");
        }
        if (!items.release(id, ActingUser.get())) {
            throw new RuleBroken("workflow.item.not-claimed");
        }
        record(get(id), "RELEASE");
    }

    private Stream<WorkItem> of(Subject subject) {
        return ofForm(subject.formId()).stream()
                .filter(item -> item.process().equals(subject.process()) && item.subjectId() == subject.id());
    }

    private void record(WorkItem item, String action) {
        trail.record(item, item.revision(), action, "");
    }

    static void requireAsked(WorkItem item, Actor actor) {
        if (!item.asks(actor)) {
            throw item.isKeptFrom(actor)
                    ? new RuleBroken(
                            "workflow.item.given",
                            Objects.requireNonNullElse(item.givenBy(), ""),
                            Objects.requireNonNullElse(item.addressee(), ""))
                    : new RuleBroken("account.not-allowed");
        }
    }

    /** What the loser of a race reads: who did what and when. */
    static RuleBroken lost(WorkItem item) {
        if (item.waitsFor() != null) {
            return new RuleBroken("workflow.item.waits", item.waitsFor());
        }
        if (item.isOpen()) {
            return new RuleBroken("workflow.item.claimed", Objects.requireNonNullElse(item.claimedName(), ""));
        }
        return new RuleBroken(
                "workflow.item.done",
                Objects.requireNonNull(item.doneName()),
                ChinaTime.tell(Objects.requireNonNull(item.doneAt())),
                Message.of("workflow.outcome." + item.outcome()));
    }
}
