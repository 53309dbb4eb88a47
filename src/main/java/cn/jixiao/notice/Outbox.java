package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.workflow.WorkAnnounced;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps what is announced until everybody was told: one row, written with the act and removed with the telling. What is told
 * at once, after the commit, is gathered with what others announce meanwhile; what a crash leaves is told at the next start.
 */
@Service
class Outbox {

    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    private final NoticeRules rules = NoticeRules.read();
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final Announcements announcements;
    private final Messenger messenger;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Executor soon;

    Outbox(
            Announcements announcements,
            Messenger messenger,
            TransactionTemplate transaction,
            Clock clock,
            @Qualifier("messengerThread") Executor messengerThread) {
        this.announcements = announcements;
        this.messenger = messenger;
        this.transaction = transaction;
        this.clock = clock;
        this.soon =
                CompletableFuture.delayedExecutor(rules.gathering().toMillis(), TimeUnit.MILLISECONDS, messengerThread);
    }

    /** Keeps it in the transaction of the act; without one nothing may be announced. */
    @EventListener
    void keep(WorkAnnounced event) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                tellSoon();
            }
        });
        announcements.insert(event, clock.instant());
    }

    /** On the one thread that tells, so that things are told in the order in which they happened. */
    void tellSoon() {
        if (awaited.compareAndSet(false, true)) {
            soon.execute(() -> {
                awaited.set(false);
                tell();
            });
        }
    }

    /** Tells everything that is due, once. One that cannot be told waits and keeps nobody from hearing of the others. */
    void tell() {
        int taken;
        do {
            taken = tellTogether();
        } while (taken == rules.batch());
    }

    private int tellTogether() {
        try {
            return told(() -> announcements.take(clock.instant(), rules.batch()));
        } catch (RuntimeException failed) {
            var waiting = as(() -> announcements.due(clock.instant(), rules.batch()));
            waiting.forEach(this::tellAlone);
            return waiting.size();
        }
    }

    private void tellAlone(Announcements.Waiting announcement) {
        try {
            told(() -> announcements.take(announcement.no()));
        } catch (RuntimeException failed) {
            LOG.warn("Announcement {} could not be told and waits", announcement.no(), failed);
            as(() -> {
                var gap = rules.gapAfter(announcement.attempts() + 1);
                announcements.postpone(announcement, clock.instant().plus(gap));
                return true;
            });
        }
    }

    /** Removed and told in one transaction: both or neither. */
    private int told(Supplier<List<WorkAnnounced>> taken) {
        return as(() -> {
            var events = taken.get();
            messenger.tell(events);
            return events.size();
        });
    }

    private <T> T as(Supplier<T> work) {
        return ActingUser.as(
                Actor.messenger(), () -> Objects.requireNonNull(transaction.execute(status -> work.get())));
    }
}
