package cn.jixiao.notice;

import cn.jixiao.account.Audience;
import cn.jixiao.account.AudienceMembers;
import cn.jixiao.account.AudienceMembers.Asked;
import cn.jixiao.workflow.WorkAnnounced;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Turns what was announced into notices, and sees what must leave. */
@Component
class Messenger {

    private final AudienceMembers members;
    private final Notices notices;
    private final Outgoing outgoing;

    Messenger(AudienceMembers members, Notices notices, Outgoing outgoing) {
        this.members = members;
        this.notices = notices;
        this.outgoing = outgoing;
    }

    /** Tells everyone of their audiences but who did it; told again, it changes nothing. */
    void tell(List<WorkAnnounced> events) {
        if (!events.isEmpty()) {
            var readers = members.of(events.stream().flatMap(Messenger::asked).toList());
            outgoing.mail(events, notices.insert(events, readers));
            outgoing.call(events);
        }
    }

    private static Stream<Asked> asked(WorkAnnounced event) {
        return event.audiences().stream()
                .map(audience -> new Asked(event.id(), Audience.parse(audience), event.organisation()));
    }
}
