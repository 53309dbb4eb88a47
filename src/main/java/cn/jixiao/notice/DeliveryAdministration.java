package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was given up, for system administrators; every method breaks {@code account.not-allowed} for others. */
@Service
@Transactional
public class DeliveryAdministration {

    static final String AREA = "NOTICE";

    private final Deliveries deliveries;
    private final AdministrationTrail trail;
    private final Clock clock;

    DeliveryAdministration(Deliveries deliveries, AdministrationTrail trail, Clock clock) {
        this.deliveries = deliveries;
        this.trail = trail;
        this.clock = clock;
    }

    /** The latest dead letters, the newest first. */
    @Transactional(readOnly = true)
    public List<DeadLetter> dead(int limit) {
        requireSystemAdministrator();
        return deliveries.dead(limit);
    }

    /** Has it tried anew, with all its attempts; breaks {@code notice.delivery.not-dead} where it waits or arrived. */
    public void resend(DeadLetter letter) {
        requireSystemAdministrator();
        resend(letter.id(), letter.channel() + " " + letter.kind());
    }

    private void resend(UUID id, String subject) {
        if (!deliveries.revive(id, clock.instant())) {
            throw new RuleBroken("notice.delivery.not-dead");
        }
        trail.record(AREA, "RESEND", subject, "");
    }

    static void requireSystemAdministrator() {
        if (!ActingUser.get().has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
    }
}
