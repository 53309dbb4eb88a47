package cn.jixiao.workflow;

import java.util.ArrayList;
import java.util.List;
import org.flowable.common.engine.api.delegate.event.AbstractFlowableEventListener;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEntityEvent;
import org.flowable.common.engine.api.delegate.event.FlowableEngineEventType;
import org.flowable.common.engine.api.delegate.event.FlowableEvent;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.jspecify.annotations.Nullable;

/** Hears which tasks the engine creates while it moves on, so that nobody has to ask it afterwards. */
final class CreatedTasks extends AbstractFlowableEventListener {

    private static final ThreadLocal<@Nullable List<TaskEntity>> HEARD = new ThreadLocal<>();

    /** The tasks that came into being while the engine did this. */
    List<TaskEntity> during(Runnable engineCall) {
        var tasks = new ArrayList<TaskEntity>();
        HEARD.set(tasks);
        try {
            engineCall.run();
            return tasks;
        } finally {
            HEARD.remove();
        }
    }

    @Override
    public void onEvent(FlowableEvent event) {
        var tasks = HEARD.get();
        if (tasks != null
                && event.getType() == FlowableEngineEventType.TASK_CREATED
                && event instanceof FlowableEngineEntityEvent created
                && created.getEntity() instanceof TaskEntity task) {
            tasks.add(task);
        }
    }

    @Override
    public boolean isFailOnException() {
        return true;
    }
}
