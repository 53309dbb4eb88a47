package cn.jixiao.workflow;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.OpenTasks.OpenTask;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Which decisions a review offers: what the step allows, the drawing has a path for, and the order of signers leaves. */
@Component
class Offers {

    private final Steps steps;
    private final DrawnAnswers drawn;
    private final OpenTasks tasks;

    Offers(Steps steps, DrawnAnswers drawn, OpenTasks tasks) {
        this.steps = steps;
        this.drawn = drawn;
        this.tasks = tasks;
    }

    /** None where the task is to write. Whoever signs before others does not pass it: the last of them does. */
    Set<Outcome> on(WorkItem item) {
        var task = tasks.find(item.taskId());
        var offered = drawnOf(item, task);
        if (task.filter(open -> !open.signers().isEmpty()).isPresent()) {
            offered.remove(Outcome.PASS);
        }
        return offered;
    }

    /** Breaks {@code workflow.sign.others} where others sign first, {@code workflow.decision.not-offered} otherwise. */
    void require(WorkItem item, Outcome outcome) {
        var task = tasks.find(item.taskId());
        if (outcome == Outcome.PASS) {
            task.map(OpenTask::signers).filter(signers -> !signers.isEmpty()).ifPresent(signers -> {
                throw new RuleBroken("workflow.sign.others", signers.getFirst());
            });
        }
        if (!drawnOf(item, task).contains(outcome)) {
            throw new RuleBroken("workflow.decision.not-offered", Message.of("workflow.outcome." + outcome));
        }
    }

    /** A run goes its way on the drawing it began with, which may not know every path of today. */
    private EnumSet<Outcome> drawnOf(WorkItem item, Optional<OpenTask> task) {
        var offered = EnumSet.noneOf(Outcome.class);
        offered.addAll(steps.get(item.process(), item.step()).decisions());
        if (item.isOpen() && !offered.isEmpty()) {
            offered.retainAll(task.map(open -> drawn.behind(open.definition(), item.step()))
                    .orElse(Set.of()));
        }
        return offered;
    }
}
