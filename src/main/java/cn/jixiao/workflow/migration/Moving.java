package cn.jixiao.workflow.migration;

import cn.jixiao.account.Role;
import cn.jixiao.audit.AuditEvent;
import cn.jixiao.audit.AuditTrail;
import cn.jixiao.workflow.MovedWork;
import cn.jixiao.workflow.WorkItem;
import java.util.List;
import org.flowable.engine.TaskService;
import org.flowable.task.api.Task;
import org.springframework.stereotype.Component;

/** Moves one instance: engine, inbox and trail together, in the caller's transaction. */
@Component
class Moving {

    private final MovedWork work;
    private final TaskService tasks;
    private final AuditTrail trail;

    Moving(MovedWork work, TaskService tasks, AuditTrail trail) {
        this.work = work;
        this.tasks = tasks;
        this.trail = trail;
    }

    void move(Run run, Journey journey, MigrationRun order) {
        var items = work.lock(run.instanceId());
        journey.order(run.activities()).migrate(run.instanceId());
        var now = tasks.createTaskQuery().processInstanceId(run.instanceId()).list();
        if (now.size() != items.size()) {
            throw new IllegalStateException("%d tasks after the move for %d items".formatted(now.size(), items.size()));
        }
        items.forEach(item -> follow(item, journey.target(item.step()), now));
        items.forEach(item -> record(item, order));
    }

    /** A task keeps its id where the engine could let it go on as it is. */
    private void follow(WorkItem item, String step, List<Task> now) {
        var task = now.stream()
                .filter(each -> each.getTaskDefinitionKey().equals(step))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No task at " + step + " after the move"));
        work.follow(item, task.getId(), step);
    }

    private void record(WorkItem item, MigrationRun order) {
        trail.record(new AuditEvent(
                item.formId(),
                item.organisation(),
                Role.SYSTEM_ADMIN,
                "MIGRATE",
                item.process() + "." + item.step(),
                item.revision(),
                item.revision(),
                "v" + order.fromVersion() + " → v" + order.toVersion() + "；" + order.reason()));
    }
}
