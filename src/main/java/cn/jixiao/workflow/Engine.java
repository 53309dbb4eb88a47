package cn.jixiao.workflow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.flowable.task.service.impl.persistence.entity.TaskEntity;
import org.springframework.stereotype.Component;

/** The few things we ask of the engine, each within the caller's transaction. */
@Component
class Engine {

    private final RuntimeService runtime;
    private final TaskService tasks;
    private final CreatedTasks created;

    Engine(RuntimeService runtime, TaskService tasks, CreatedTasks created) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.created = created;
    }

    /** A task the engine waits at. */
    record Waiting(String instanceId, String taskId, String step) {}

    /** Who applies is asked for by the first gateway and forgotten, as outcomes are. */
    List<Waiting> start(Subject subject, Answers answers) {
        Map<String, Object> variables = Map.of(
                "formId",
                subject.formId(),
                "organisation",
                subject.organisation().value());
        return waiting(created.during(() -> runtime.createProcessInstanceBuilder()
                .processDefinitionKey(subject.process())
                .variables(variables)
                .transientVariable("applicant", subject.applicant().name())
                .transientVariables(answers.variables())
                .start()));
    }

    /**
     * The outcome is asked for by the next gateway and forgotten: it is not stored with the process. A vote that is still
     * open keeps the engine waiting for the other signatures.
     */
    List<Waiting> complete(String taskId, Verdict verdict, Answers answers) {
        var passing = new HashMap<>(verdict.variables());
        passing.putAll(answers.variables());
        return waiting(created.during(() -> tasks.complete(taskId, Map.of(), passing)));
    }

    /** Asks so many people at once about the item; how many is asked for again with each answer, and not stored. */
    List<Waiting> consult(WorkItem about, int people) {
        Map<String, Object> variables = Map.of(
                "formId", about.formId(), "organisation", about.organisation().value());
        return waiting(created.during(() -> runtime.createProcessInstanceBuilder()
                .processDefinitionKey(Consulting.PROCESS)
                .variables(variables)
                .transientVariable("people", people)
                .start()));
    }

    /** One of so many people answered. */
    void answer(String taskId, int people) {
        tasks.complete(taskId, Map.of(), Map.of("people", people));
    }

    /** Ends a process before its end. */
    void delete(String instanceId, String reason) {
        runtime.deleteProcessInstance(instanceId, reason);
    }

    private static List<Waiting> waiting(List<TaskEntity> tasks) {
        return tasks.stream()
                .map(task -> new Waiting(task.getProcessInstanceId(), task.getId(), task.getTaskDefinitionKey()))
                .toList();
    }
}
