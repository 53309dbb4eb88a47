package cn.jixiao.audit;

import cn.jixiao.account.ActingUser;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Writes and reads the trail of forms. */
@Service
public class AuditTrail {

    private final AuditEntries entries;
    private final Clock clock;

    AuditTrail(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Adds the event to its form's trail, in the transaction of the action itself: both are kept or neither. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(AuditEvent event) {
        entries.append(entry(event, beginning(event)));
    }

    /** Adds the events, each of another form, as {@link #record} does, in two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordAll(List<AuditEvent> events) {
        var heads = entries.lockHeads(events.stream().map(AuditEvent::formId).toList()).stream()
                .collect(Collectors.toMap(AuditEntries.Head::formId, head -> head));
        entries.appendAll(events.stream()
                .map(event -> entry(event, heads.getOrDefault(event.formId(), beginning(event)))
                        .hashed())
                .toList());
    }

    private static AuditEntries.Head beginning(AuditEvent event) {
        return new AuditEntries.Head(event.formId(), 0, Chain.START);
    }

    private AuditEntry entry(AuditEvent event, AuditEntries.Head last) {
        var actor = ActingUser.get();
        return new AuditEntry(
                event.formId(),
                last.seq() + 1,
                event.organisation().value(),
                clock.instant().truncatedTo(ChronoUnit.MICROS), // what the database keeps
                actor.id(),
                actor.fullName(),
                event.role().name(),
                actor.organisation(),
                event.action(),
                event.step(),
                event.revisionBefore(),
                event.revisionAfter(),
                event.reason(),
                ActingUser.address(),
                last.hash(),
                "");
    }

    /** A form's trail from its first entry; empty where the form may not be seen. */
    @Transactional(readOnly = true)
    public List<AuditEntry> of(long formId) {
        return entries.ofForm(formId);
    }
}
