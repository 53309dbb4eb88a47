package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Colleague;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends work to people who may read it for information (抄送), and knows who has looked at it. */
@Service
@Transactional
public class Copying {

    private final Inbox inbox;
    private final Copies copies;
    private final Candidates candidates;
    private final ActionLimits limits;
    private final ItemTrail trail;
    private final Announcing announcing;

    Copying(
            Inbox inbox,
            Copies copies,
            Candidates candidates,
            ActionLimits limits,
            ItemTrail trail,
            Announcing announcing) {
        this.inbox = inbox;
        this.copies = copies;
        this.candidates = candidates;
        this.limits = limits;
        this.trail = trail;
        this.announcing = announcing;
    }

    /** Who can be informed: everybody who may read the form. */
    @Transactional(readOnly = true)
    public List<Colleague> candidates(WorkItem item) {
        return candidates.toInform(item);
    }

    /** Sends it to those people; who has a copy already gets no second one. */
    public void send(long itemId, List<Long> colleagues, String note) {
        var item = inbox.get(itemId);
        var actor = ActingUser.get();
        if (!actor.takesPartIn(item.organisation())) {
            throw new RuleBroken("account.not-allowed");
        }
        var words = limits.checked(note);
        var informed = candidates.choose(candidates.toInform(item), colleagues).stream()
                .filter(colleague -> copies.insert(item, colleague, actor, words))
                .toList();
        if (informed.isEmpty()) {
            throw new RuleBroken("workflow.copy.again");
        }
        var names = informed.stream().map(Colleague::fullName).collect(Collectors.joining("、"));
        trail.record(item, actor.roleIn(item.organisation()), item.revision(), "COPY", ItemTrail.reason(names, words));
        informed.forEach(colleague -> announcing.tell(WorkAnnounced.Kind.COPIED, item, colleague.id()));
    }

    /** What was sent to the acting user, the latest first, before the copy of that number. */
    @Transactional(readOnly = true)
    public List<Copy> received(InboxQuery query, long before, int limit) {
        return copies.received(ActingUser.get().id(), query, before, limit);
    }

    /** How many copies the acting user has not opened. */
    @Transactional(readOnly = true)
    public int countUnread() {
        return copies.countUnread(ActingUser.get().id());
    }

    /** To whom it was sent in that process, and when they read it. */
    @Transactional(readOnly = true)
    public List<Copy> ofForm(long formId, String process) {
        return copies.ofForm(formId, process);
    }

    /** The acting user looks at it. */
    public void markRead(long formId, String process) {
        copies.markRead(formId, process, ActingUser.get().id());
    }
}
