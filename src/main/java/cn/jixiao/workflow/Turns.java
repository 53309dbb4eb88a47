package cn.jixiao.workflow;

import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.org.OrganisationRegister;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whose turn it is with a form, how long it has been theirs and how long that usually takes. */
@Service
@Transactional(readOnly = true)
public class Turns {

    private final WorkItems items;
    private final Steps steps;
    private final UsualWaits usual;
    private final OrganisationRegister organisations;
    private final WorkingDays workingDays;
    private final Clock clock;

    Turns(
            WorkItems items,
            Steps steps,
            UsualWaits usual,
            OrganisationRegister organisations,
            WorkingDays workingDays,
            Clock clock) {
        this.items = items;
        this.steps = steps;
        this.usual = usual;
        this.organisations = organisations;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** One for each open item of the subject; none where its process is not running or may not be seen. */
    public List<Turn> of(Subject subject) {
        var all = items.ofForm(subject.formId()).stream()
                .filter(item -> item.process().equals(subject.process()) && item.subjectId() == subject.id())
                .toList();
        return all.stream()
                .filter(WorkItem::isOpen)
                .map(item -> turn(item, all))
                .toList();
    }

    /** Working days since the item came to whom it asks. */
    public int waited(WorkItem item) {
        return workingDays.between(day(item.createdAt()), today());
    }

    private Turn turn(WorkItem item, List<WorkItem> all) {
        return new Turn(
                item,
                asked(item),
                waited(item),
                usual.of(item.process(), item.step()),
                reviewed(item.instanceId(), all));
    }

    /** Where several review at the same time, a day counts once. */
    private int reviewed(String instance, List<WorkItem> all) {
        return (int) all.stream()
                .filter(item -> item.instanceId().equals(instance)
                        && steps.get(item.process(), item.step()).reviews())
                .flatMap(this::daysOf)
                .distinct()
                .count();
    }

    private Stream<LocalDate> daysOf(WorkItem item) {
        var from = day(item.createdAt());
        var doneAt = item.doneAt();
        var to = doneAt == null ? today() : day(doneAt);
        return from.datesUntil(to).map(date -> date.plusDays(1)).filter(workingDays::isWorkingDay);
    }

    /** The office, and of it the one person who was asked by name. */
    private String asked(WorkItem item) {
        var code = item.office().organisation();
        var office = organisations.names(List.of(code)).getOrDefault(code, code.value());
        return item.addressee() == null ? office : office + " " + item.addressee();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(ChinaTime.ZONE).toLocalDate();
    }
}
