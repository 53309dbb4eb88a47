package cn.jixiao.workflow;

import cn.jixiao.account.Audience;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells people by name or by office what was done about a piece of work. */
@Component
class Announcing {

    private final ApplicationEventPublisher events;

    Announcing(ApplicationEventPublisher events) {
        this.events = events;
    }

    void tell(WorkAnnounced.Kind kind, WorkItem item, long account) {
        tell(kind, item, List.of(new Audience.OfPerson(account).toString()));
    }

    void tell(WorkAnnounced.Kind kind, WorkItem item, List<String> audiences) {
        events.publishEvent(WorkAnnounced.of(kind, item, audiences));
    }
}
