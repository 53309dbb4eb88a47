package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.time.Duration;
import org.springframework.modulith.events.IncompleteEventPublications;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes again what was announced and told to nobody, because the program ended in between or the telling failed. */
@Service
class Outbox {

    private final IncompleteEventPublications publications;
    private final OutboxRows rows;
    private final TransactionTemplate transaction;

    Outbox(IncompleteEventPublications publications, OutboxRows rows, TransactionTemplate transaction) {
        this.publications = publications;
        this.rows = rows;
        this.transaction = transaction;
    }

    /** What waits longer than that; nothing else of the program can still be at it. */
    void republish(Duration waiting) {
        ActingUser.as(
                Actor.messenger(),
                () -> transaction.executeWithoutResult(status -> {
                    rows.forgetFormerAttempts();
                    publications.resubmitIncompletePublicationsOlderThan(waiting);
                }));
    }
}
