package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.account.Audience;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A conversation beside a form (留言) from its first submission on: who takes part in its work writes, everybody else reads. */
@Service
@Transactional
public class Commenting {

    private final Inbox inbox;
    private final Comments comments;
    private final ActionLimits limits;
    private final Announcing announcing;

    Commenting(Inbox inbox, Comments comments, ActionLimits limits, Announcing announcing) {
        this.inbox = inbox;
        this.comments = comments;
        this.limits = limits;
        this.announcing = announcing;
    }

    /** The oldest first. */
    @Transactional(readOnly = true)
    public List<Comment> ofForm(long formId) {
        return comments.ofForm(formId);
    }

    @Transactional(readOnly = true)
    public boolean mayWrite(WorkItem about) {
        return ActingUser.get().takesPartIn(about.organisation());
    }

    /**
     * Adds a comment and tells the others of the conversation and whoever's turn it is. Breaks
     * {@code workflow.comment.empty} and {@code workflow.words.long}.
     */
    public void write(long itemId, String text) {
        var item = inbox.get(itemId);
        var author = ActingUser.get();
        var role = author.roleIn(item.organisation());
        var words = ActionLimits.checked(text, limits.commentLength());
        if (words.isEmpty()) {
            throw new RuleBroken("workflow.comment.empty");
        }
        var listeners = listeners(item, author);
        comments.insert(item, author, role, words);
        if (!listeners.isEmpty()) {
            announcing.tell(WorkAnnounced.Kind.COMMENTED, item, listeners);
        }
    }

    private List<String> listeners(WorkItem item, Actor author) {
        var thread = comments.ofForm(item.formId()).stream()
                .map(comment -> new Audience.OfPerson(comment.authorId()).toString());
        var turn = inbox.ofForm(item.formId()).stream().filter(WorkItem::isOpen).map(WorkItem::audience);
        return Stream.concat(thread, turn)
                .filter(audience -> !audience.equals(new Audience.OfPerson(author.id()).toString()))
                .distinct()
                .toList();
    }
}
