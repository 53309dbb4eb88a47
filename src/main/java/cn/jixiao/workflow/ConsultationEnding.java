package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import org.springframework.stereotype.Component;

/** Calls off what is asked about a piece of work, in the transaction of whatever makes the answers superfluous. */
@Component
class ConsultationEnding {

    private final Consultations consultations;
    private final WorkItems items;
    private final Handovers handovers;
    private final Engine engine;

    ConsultationEnding(Consultations consultations, WorkItems items, Handovers handovers, Engine engine) {
        this.consultations = consultations;
        this.items = items;
        this.handovers = handovers;
        this.engine = engine;
    }

    /** Cancels the opinions still awaited, if any; the caller has taken the item, or the vote it belongs to. */
    void callOff(long itemId, String reason, int revision) {
        consultations.open(itemId).ifPresent(open -> callOff(open, reason, revision));
    }

    private void callOff(Consultation open, String reason, int revision) {
        open.opinions().stream().filter(Opinion::isAwaited).map(Opinion::itemId).forEach(item -> {
            items.unclaim(item);
            items.close(item, ActingUser.get(), Outcome.CANCELLED, reason, revision);
        });
        engine.delete(open.instanceId(), Outcome.CANCELLED.name());
        consultations.end(open.id());
        handovers.hold(open.itemId(), null);
    }
}
