package cn.jixiao.workflow;

import cn.jixiao.account.Audiences;
import java.util.List;
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

    MovedWork(WorkItems items, Steps steps, Audiences audiences) {
        this.items = items;
        this.steps = steps;
        this.audiences = audiences;
    }

    /** What a run waits at, kept from everybody who would act on it until the transaction ends. */
    public List<WorkItem> lock(String instanceId) {
        return items.lockOpenOf(instanceId);
    }

    /** True where the rules say who does that task. */
    public boolean isNamed(String process, String step) {
        return steps.knows(process, step);
    }

    /** The item now stands for that task; at another step it asks whoever does that one, and a claim is given up. */
    public void follow(WorkItem item, String taskId, String step) {
        items.follow(item.id(), taskId, step);
        var asked = audiences
                .responsibleFor(
                        item.organisation(), steps.get(item.process(), step).role())
                .toString();
        if (!step.equals(item.step()) && !asked.equals(item.audience())) {
            items.unclaim(item.id());
            items.ask(item.id(), asked);
        }
    }
}
