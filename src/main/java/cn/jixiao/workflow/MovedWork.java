package cn.jixiao.workflow;

import cn.jixiao.account.Audiences;
import cn.jixiao.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the inbox follow where an administrator has the engine go on, in the transaction that moves it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class MovedWork {

    private final WorkItems items;
    private final Steps steps;
    private final Audiences audiences;
    private final WorkingDays workingDays;
    private final Clock clock;

    MovedWork(WorkItems items, Steps steps, Audiences audiences, WorkingDays workingDays, Clock clock) {
        this.items = items;
        this.steps = steps;
        this.audiences = audiences;
        this.workingDays = workingDays;
        this.clock = clock;
    }

    /** What a run waits at, kept from everybody who would act on it until the transaction ends. */
    public List<WorkItem> lock(String instanceId) {
        return items.lockOpenOf(instanceId);
    }

    /** True where the rules say who does that task. */
    public boolean isNamed(String process, String step) {
        return steps.knows(process, step);
    }

    /**
     * Puts a task that stands in no inbox into the one of whoever does it, as a piece of the same work as the run's last
     * item; empty where the run never had one.
     */
    public Optional<WorkItem> redeliver(String instanceId, String taskId, String step) {
        return items.lastOf(instanceId).map(last -> {
            var subject = new Subject(
                    last.process(),
                    last.subjectId(),
                    last.formId(),
                    last.organisation(),
                    last.year(),
                    last.title(),
                    0,
                    Set.of());
            var doer = steps.get(last.process(), step);
            var asked = audiences.responsibleFor(last.organisation(), doer.role());
            var due = workingDays.after(LocalDate.now(clock), doer.workingDays());
            return items.insert(subject, new Engine.Waiting(instanceId, taskId, step), asked, null, due);
        });
    }

    /** The item now stands for that task; at another step it asks whoever does that one, and a claim is given up. */
    public void follow(WorkItem item, String taskId, String step) {
        items.follow(item.id(), taskId, step);
        var asked = audiences
                .responsibleFor(
                        item.organisation(), steps.get(item.process(), step).role())
                .toString();
        if (!step.equals(item.step()) && !asked.equals(item.office().toString())) {
            items.unclaim(item.id());
            items.ask(item.id(), asked);
        }
    }
}
