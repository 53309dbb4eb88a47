package cn.jixiao.notice;

import cn.jixiao.account.AudienceMembers;
import cn.jixiao.account.AudienceMembers.Member;
import cn.jixiao.workflow.WorkAnnounced;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what was announced into notices, after the commit and in a transaction of its own. */
@Component
class Messenger {

    private final AudienceMembers members;
    private final Notices notices;

    Messenger(AudienceMembers members, Notices notices) {
        this.members = members;
        this.notices = notices;
    }

    /** Tells everyone of its audiences but the one who did it; told again, it changes nothing. */
    @Async("messengerThread")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    void tell(WorkAnnounced event) {
        var accounts = recipients(event);
        if (!accounts.isEmpty()) {
            notices.insert(event, accounts);
        }
    }

    private Set<Long> recipients(WorkAnnounced event) {
        return event.audiences().stream()
                .flatMap(audience -> members.of(audience, event.organisation()).stream())
                .map(Member::id)
                .filter(id -> id != event.byId())
                .collect(Collectors.toSet());
    }
}
