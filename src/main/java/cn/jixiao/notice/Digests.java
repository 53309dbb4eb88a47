package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Once a working day, one mail of everything unread that a person wants to hear of so. */
@Service
class Digests {

    /** Longer than any run of days off: what was not in a digest by then, a person looks up in the application. */
    private static final Duration BACK = Duration.ofDays(14);

    private static final int LONGEST = 50;

    private final NoticeRules rules = NoticeRules.read();
    private final Recipients recipients;
    private final Notices notices;
    private final Deliveries deliveries;
    private final WorkingDays workingDays;
    private final TransactionTemplate transaction;

    Digests(
            Recipients recipients,
            Notices notices,
            Deliveries deliveries,
            WorkingDays workingDays,
            TransactionTemplate transaction) {
        this.recipients = recipients;
        this.notices = notices;
        this.deliveries = deliveries;
        this.workingDays = workingDays;
        this.transaction = transaction;
    }

    /** Makes the digests of that day, if it is the hour and they were not made yet. */
    void make(Clock clock) {
        var now = ZonedDateTime.now(clock).withZoneSameInstant(ChinaTime.ZONE);
        if (now.getHour() >= rules.digestHour() && workingDays.isWorkingDay(now.toLocalDate())) {
            ActingUser.as(Actor.messenger(), () -> transaction.executeWithoutResult(status -> makeAll(now)));
        }
    }

    private void makeAll(ZonedDateTime now) {
        var midnight = now.toLocalDate().atStartOfDay(ChinaTime.ZONE).toInstant();
        recipients.takeForDigest(midnight, now.toInstant()).forEach(reader -> make(reader, now));
    }

    private void make(Recipient reader, ZonedDateTime now) {
        var since = now.toInstant().minus(BACK);
        var unread = notices.forDigest(reader.id(), rules.digested(), since, LONGEST);
        if (!unread.isEmpty()) {
            notices.markDigested(unread);
            deliveries.insert(
                    Delivery.mail(
                            reader.id(),
                            UUID.randomUUID(),
                            "DIGEST",
                            reader.address(),
                            MailText.digest(reader, unread)),
                    now.toInstant());
        }
    }
}
