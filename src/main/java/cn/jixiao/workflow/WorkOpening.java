package cn.jixiao.workflow;

import cn.jixiao.account.Audiences;
import cn.jixiao.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Starts the work of a season: as {@link Workflow#start}, but of many subjects at once. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
public class WorkOpening {

    private final ManyStarts engine;
    private final OpenedItems items;
    private final Steps steps;
    private final Audiences audiences;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    WorkOpening(
            ManyStarts engine,
            OpenedItems items,
            Steps steps,
            Audiences audiences,
            WorkingDays workingDays,
            Clock clock,
            ApplicationEventPublisher events) {
        this.engine = engine;
        this.items = items;
        this.steps = steps;
        this.audiences = audiences;
        this.workingDays = workingDays;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Starts the process of each subject and answers the tasks they wait at. Each organisation hears of it once a day,
     * however many forms and batches there are.
     */
    public List<WorkItem> start(List<Subject> subjects) {
        if (subjects.isEmpty()) {
            return List.of();
        }
        var opened = items.insert(
                engine.start(subjects).stream().map(this::delivered).toList());
        announce(opened);
        return opened;
    }

    private OpenedItems.Delivered delivered(ManyStarts.Started started) {
        var step = steps.get(started.subject().process(), started.task().step());
        var audience = audiences.responsibleFor(started.subject().organisation(), step.role());
        var dueOn = workingDays.after(LocalDate.now(clock), step.workingDays());
        return new OpenedItems.Delivered(started, audience.toString(), dueOn);
    }

    private void announce(List<WorkItem> opened) {
        var told = new HashSet<String>();
        opened.stream()
                .filter(item -> told.add(item.audience()))
                .map(this::announcement)
                .forEach(events::publishEvent);
    }

    private WorkAnnounced announcement(WorkItem item) {
        var occasion = "%s %s %s %s".formatted(item.process(), item.year(), item.audience(), LocalDate.now(clock));
        return WorkAnnounced.of(WorkAnnounced.Kind.SEASON_OPENED, item, List.of(item.audience()))
                .onceFor(occasion);
    }
}
