package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.workflow.WorkAnnounced.Kind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reminds of work before it is due, says once that it is overdue, and tells the superiors of whoever leaves it undone. Each
 * batch is a transaction, which marks what it announces: a run that is broken off goes on where it stood.
 */
@Component
class Deadlines {

    private static final int BATCH = 200;
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private final DeadlineRules rules = DeadlineRules.read();
    private final WorkItemMarks marks;
    private final WorkItems items;
    private final Superiors superiors;
    private final WorkingDays workingDays;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    Deadlines(
            WorkItemMarks marks,
            WorkItems items,
            Superiors superiors,
            WorkingDays workingDays,
            AuditTrail trail,
            ApplicationEventPublisher events,
            TransactionTemplate transaction) {
        this.marks = marks;
        this.items = items;
        this.superiors = superiors;
        this.workingDays = workingDays;
        this.trail = trail;
        this.events = events;
        this.transaction = transaction;
    }

    /** Tells what is due to be told on that day; nothing where nobody works. */
    void check(Clock clock) {
        var today = LocalDate.now(clock);
        if (!workingDays.isWorkingDay(today)) {
            return;
        }
        tell(Kind.DUE_SOON, today, workingDays.after(today, rules.dueSoon()));
        tell(Kind.OVERDUE, EARLIEST, today.minusDays(1));
        tell(Kind.ESCALATED, EARLIEST, escalatedIfDueBy(today));
    }

    /** The latest day on which something must have been due to be that many working days late. */
    private LocalDate escalatedIfDueBy(LocalDate today) {
        var day = today;
        while (workingDays.between(day, today) < rules.escalateAfter()) {
            day = day.minusDays(1);
        }
        return day;
    }

    private void tell(Kind kind, LocalDate first, LocalDate last) {
        int told;
        do {
            told = ActingUser.as(Actor.engine(), () -> transaction.execute(status -> batch(kind, first, last)));
        } while (told == BATCH);
    }

    private int batch(Kind kind, LocalDate first, LocalDate last) {
        var marked = marks.mark(kind, first, last, BATCH);
        marked.forEach(id -> items.find(id).ifPresent(item -> announce(kind, item)));
        return marked.size();
    }

    private void announce(Kind kind, WorkItem item) {
        if (kind == Kind.ESCALATED) {
            events.publishEvent(WorkAnnounced.of(kind, item, superiors.of(item, rules)));
            record(item);
        } else {
            events.publishEvent(WorkAnnounced.of(kind, item, List.of(item.audience())));
        }
    }

    private void record(WorkItem item) {
        trail.record(new AuditEvent(
                item.formId(),
                item.organisation(),
                superiors.asked(item),
                "ESCALATE",
                item.process() + "." + item.step(),
                item.revision(),
                item.revision(),
                ""));
    }
}
