package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the acting user was told. */
@Service
@Transactional(readOnly = true)
public class Noticeboard {

    /** Counting stops here; a screen shows {@code 99+}. */
    public static final int COUNT_CAP = 100;

    private final Notices notices;
    private final Inbox inbox;

    Noticeboard(Notices notices, Inbox inbox) {
        this.notices = notices;
        this.inbox = inbox;
    }

    /** A page of what the acting user was told, what they did not read first, then the latest first. */
    public List<Notice> page(@Nullable Notice last, int limit) {
        long me = ActingUser.get().id();
        if (last != null && last.isRead()) {
            return notices.read(me, last.id(), limit);
        }
        var unread = notices.unread(me, last == null ? Long.MAX_VALUE : last.id(), limit);
        var read = notices.read(me, Long.MAX_VALUE, limit - unread.size());
        return Stream.concat(unread.stream(), read.stream()).toList();
    }

    /** How much the acting user did not read, up to {@link #COUNT_CAP}. */
    public int countUnread() {
        return notices.countUnread(ActingUser.get().id(), COUNT_CAP);
    }

    /** The work it is about, else the latest of its process; empty where the acting user may not see the form any more. */
    public Optional<WorkItem> workOf(Notice notice) {
        var items = inbox.ofForm(notice.formId()).stream()
                .filter(item -> item.process().equals(notice.process()))
                .toList();
        return items.stream()
                .filter(item -> item.id() == notice.itemId())
                .findFirst()
                .or(() -> items.reversed().stream().findFirst());
    }

    /** Notes that it was read; breaks {@code notice.unknown} where the acting user was told no such thing. */
    @Transactional
    public Notice read(long id) {
        return notices.markRead(ActingUser.get().id(), id).orElseThrow(() -> new RuleBroken("notice.unknown"));
    }

    /** Notes that everything was read. */
    @Transactional
    public void readAll() {
        notices.markAllRead(ActingUser.get().id());
    }
}
