package cn.jixiao.workflow;

import cn.jixiao.account.Audiences;
import cn.jixiao.account.Role;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.workflow.Countersign.Signer;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts what the engine waits at into inboxes, and tells who is asked. */
@Component
class Delivery {

    private final WorkItems items;
    private final Votes votes;
    private final Steps steps;
    private final Audiences audiences;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Delivery(
            WorkItems items,
            Votes votes,
            Steps steps,
            Audiences audiences,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher events) {
        this.items = items;
        this.votes = votes;
        this.steps = steps;
        this.audiences = audiences;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /** An office is asked for each task; where it is to be signed, each signer for one of them. */
    List<WorkItem> deliver(Subject subject, List<Engine.Waiting> tasks, Answers answers) {
        var asked = answers.countersign();
        if (asked == null || tasks.isEmpty() || !step(subject, tasks.getFirst()).isSigned()) {
            return tasks.stream()
                    .map(task -> deliver(subject, task, (Signer) null))
                    .toList();
        }
        var delivered = new ArrayList<WorkItem>();
        for (var task : tasks) {
            delivered.add(deliver(subject, task, asked.signers().get(delivered.size())));
        }
        votes.open(asked, subject, delivered);
        return delivered;
    }

    /** The process ended with this item: its unit hears of it. */
    void conclude(WorkItem last, Subject subject) {
        var unit = audiences.responsibleFor(subject.organisation(), Role.SUBMITTER);
        announce(WorkAnnounced.Kind.CONCLUDED, last, unit.toString());
    }

    private WorkItem deliver(Subject subject, Engine.Waiting task, @Nullable Signer signer) {
        var step = step(subject, task);
        var dueOn = workingDays.after(LocalDate.now(clock), step.workingDays());
        var office = audiences.responsibleFor(subject.organisation(), step.role());
        var item = items.insert(subject, task, office, signer, dueOn);
        announce(step.reviews() ? WorkAnnounced.Kind.DELIVERED : WorkAnnounced.Kind.RETURNED, item, item.audience());
        return item;
    }

    private Step step(Subject subject, Engine.Waiting task) {
        return steps.get(subject.process(), task.step());
    }

    private void announce(WorkAnnounced.Kind kind, WorkItem item, String audience) {
        events.publishEvent(WorkAnnounced.of(kind, item, List.of(audience)));
    }
}
