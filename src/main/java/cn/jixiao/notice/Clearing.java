package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.common.ChinaTime;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZonedDateTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Clears away what was read and what arrived, once the rules keep it no longer. */
@Service
class Clearing {

    private final NoticeRules rules = NoticeRules.read();
    private final Notices notices;
    private final Deliveries deliveries;
    private final TransactionTemplate transaction;

    Clearing(Notices notices, Deliveries deliveries, TransactionTemplate transaction) {
        this.notices = notices;
        this.deliveries = deliveries;
        this.transaction = transaction;
    }

    void clear(Clock clock) {
        ActingUser.as(
                Actor.messenger(),
                () -> transaction.executeWithoutResult(status -> {
                    notices.clearRead(ago(clock, rules.keptRead()));
                    deliveries.clearSent(ago(clock, rules.keptSent()));
                }));
    }

    private static Instant ago(Clock clock, Period kept) {
        return ZonedDateTime.now(clock)
                .withZoneSameInstant(ChinaTime.ZONE)
                .minus(kept)
                .toInstant();
    }
}
