package cn.jixiao.notice;

import cn.jixiao.account.AudienceMembers;
import cn.jixiao.account.AudienceMembers.Member;
import cn.jixiao.workflow.WorkAnnounced;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** Turns what was announced into notices, after the commit and in a transaction of its own, and sees what must leave. */
@Component
class Messenger {

    private final NoticeRules rules = NoticeRules.read();
    private final AudienceMembers members;
    private final Recipients recipients;
    private final Notices notices;
    private final Outgoing outgoing;

    Messenger(AudienceMembers members, Recipients recipients, Notices notices, Outgoing outgoing) {
        this.members = members;
        this.recipients = recipients;
        this.notices = notices;
        this.outgoing = outgoing;
    }

    /** Tells everyone of its audiences but the one who did it; told again, it changes nothing. */
    @Async("messengerThread")
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    @TransactionalEventListener
    void tell(WorkAnnounced event) {
        var accounts = audience(event);
        if (!accounts.isEmpty()) {
            var willing = recipients.of(accounts, event.kind(), rules.reachOf(event.kind())).stream()
                    .filter(recipient -> recipient.reach() != Reach.OFF)
                    .toList();
            outgoing.mail(event, told(event, willing));
        }
        outgoing.call(event);
    }

    private List<Recipient> told(WorkAnnounced event, List<Recipient> willing) {
        var told = notices.insert(event, willing.stream().map(Recipient::id).toList());
        return willing.stream()
                .filter(recipient -> told.contains(recipient.id()))
                .toList();
    }

    private Set<Long> audience(WorkAnnounced event) {
        return event.audiences().stream()
                .flatMap(audience -> members.of(audience, event.organisation()).stream())
                .map(Member::id)
                .filter(id -> id != event.byId())
                .collect(Collectors.toSet());
    }
}
