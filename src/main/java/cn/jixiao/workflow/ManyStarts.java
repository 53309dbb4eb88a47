package cn.jixiao.workflow;

import java.util.List;
import org.flowable.engine.ManagementService;
import org.springframework.stereotype.Component;

/** Starts many processes in one command of the engine, which then writes its rows together instead of process by process. */
@Component
class ManyStarts {

    private final ManagementService management;
    private final Engine engine;

    ManyStarts(ManagementService management, Engine engine) {
        this.management = management;
        this.engine = engine;
    }

    /** A task that the process of a subject waits at. */
    record Started(Subject subject, Engine.Waiting task) {}

    List<Started> start(List<Subject> subjects) {
        return management.executeCommand(context ->
                subjects.stream().flatMap(subject -> started(subject).stream()).toList());
    }

    private List<Started> started(Subject subject) {
        return engine.start(subject).stream()
                .map(task -> new Started(subject, task))
                .toList();
    }
}
