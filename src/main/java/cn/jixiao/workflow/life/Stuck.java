package cn.jixiao.workflow.life;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A run that does not come forward, without what it is about.
 *
 * @param cause why it is shown
 * @param step of the task, empty where it waits at none
 * @param taskId of the engine's task, empty where there is none
 * @param itemId of the open item, 0 where there is none
 * @param dueOn of the item, null where there is none
 * @param repairable true where {@link StuckWork#repair} can set it right without anybody's decision
 */
public record Stuck(
        Cause cause,
        String process,
        String step,
        String organisation,
        String instanceId,
        String taskId,
        long itemId,
        Instant since,
        @Nullable LocalDate dueOn,
        boolean repairable) {

    /** Why a run is stuck. */
    public enum Cause {
        /** An open item is past its due date by more than the bound. */
        OVERDUE,
        /** The engine waits at a task that stands in no inbox. */
        TASK_WITHOUT_ITEM,
        /** An open item whose task the engine does not know any more. */
        ITEM_WITHOUT_TASK,
        /** Item and task name another step, process or instance. */
        ITEM_OF_OTHER_TASK,
        /** One task, more than one open item. */
        SEVERAL_ITEMS,
        /** It waits at no task and for no job. */
        NOTHING_AWAITED
    }

    static Stuck of(Consistency.Fault fault) {
        var cause = Cause.valueOf(fault.kind().name());
        return new Stuck(
                cause,
                fault.process(),
                fault.step(),
                fault.organisation(),
                fault.instanceId(),
                fault.taskId(),
                fault.itemId(),
                fault.since(),
                null,
                cause == Cause.TASK_WITHOUT_ITEM || cause == Cause.ITEM_OF_OTHER_TASK);
    }
}
