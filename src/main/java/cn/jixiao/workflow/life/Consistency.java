package cn.jixiao.workflow.life;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.common.RuleBroken;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Service;

/** Whether the engine and the inbox tell the same: every task of a running process has one open item and the other way round. */
@Service
public class Consistency {

    private final AllWork all;
    private final Discrepancies discrepancies;

    Consistency(AllWork all, Discrepancies discrepancies) {
        this.all = all;
        this.discrepancies = discrepancies;
    }

    /**
     * Something that does not fit. It names no business data: administrators read it.
     *
     * @param step of the task, or of the item where the task is gone; empty where the instance has neither
     * @param organisation code of whose work it is
     * @param taskId id of the engine's task, empty where the instance has none
     * @param itemId of the item, 0 where there is none
     * @param since when the task or item came into being, or the instance began
     */
    public record Fault(
            Kind kind,
            String process,
            String step,
            String organisation,
            String instanceId,
            String taskId,
            long itemId,
            Instant since) {}

    /** What can be wrong. */
    public enum Kind {
        /** The engine waits at a task that stands in no inbox. */
        TASK_WITHOUT_ITEM,
        /** An open item whose task the engine does not know any more. */
        ITEM_WITHOUT_TASK,
        /** Item and task name another step, process or instance. */
        ITEM_OF_OTHER_TASK,
        /** One task, more than one open item. */
        SEVERAL_ITEMS,
        /** A run that waits at no task and for no job: nothing will ever move it. */
        NOTHING_AWAITED
    }

    /** All that is wrong now, none where engine and inbox agree; breaks {@code account.not-allowed}. */
    public List<Fault> faults() {
        if (!ActingUser.get().has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
        return all.read(discrepancies::all);
    }
}
