package cn.jixiao.workflow.migration;

import cn.jixiao.common.Message;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.MovedWork;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.flowable.bpmn.model.Process;
import org.flowable.engine.ProcessMigrationService;
import org.flowable.engine.migration.ActivityMigrationMapping;
import org.flowable.engine.migration.ProcessInstanceMigrationBuilder;
import org.flowable.engine.repository.ProcessDefinition;

/** From one version of a drawing to another: who can make the way, and why others cannot. */
final class Journey {

    private final ProcessDefinition from;
    private final ProcessDefinition to;
    private final Process former;
    private final Process next;
    private final StepMappings mappings;
    private final MovedWork work;
    private final ProcessMigrationService engine;
    private final Map<List<String>, List<Message>> objections = new HashMap<>();

    Journey(
            Definitions definitions,
            ProcessDefinition from,
            ProcessDefinition to,
            StepMappings mappings,
            MovedWork work,
            ProcessMigrationService engine) {
        if (to.getVersion() <= from.getVersion()) {
            throw new RuleBroken("workflow.migration.not-newer", from.getVersion(), to.getVersion());
        }
        this.from = from;
        this.to = to;
        this.former = definitions.drawing(from);
        this.next = definitions.drawing(to);
        this.mappings = mappings;
        this.work = work;
        this.engine = engine;
    }

    Forecast of(Run run) {
        return new Forecast(
                run.instanceId(),
                run.organisation(),
                String.join(", ", run.activities()),
                run.activities().stream().map(this::target).collect(Collectors.joining(", ")),
                obstacles(run));
    }

    /** The task at which whoever stands at that one goes on: the one of the same id where the new drawing has it. */
    String target(String step) {
        return Definitions.isTask(next, step) ? step : mappings.successor(from.getKey(), step);
    }

    /** What the engine is told. */
    ProcessInstanceMigrationBuilder order(List<String> steps) {
        var order = engine.createProcessInstanceMigrationBuilder().migrateToProcessDefinition(to.getId());
        steps.stream()
                .filter(step -> !step.equals(target(step)))
                .forEach(step -> order.addActivityMigrationMapping(
                        ActivityMigrationMapping.createMappingFor(step, target(step))));
        return order;
    }

    private List<Message> obstacles(Run run) {
        var own = Stream.concat(ownObstacles(run), run.activities().stream().flatMap(this::obstacles))
                .toList();
        return own.isEmpty() ? objections.computeIfAbsent(run.activities(), steps -> ask(run)) : own;
    }

    private Stream<Message> ownObstacles(Run run) {
        if (run.suspended()) {
            return Stream.of(Message.of("workflow.migration.suspended"));
        }
        return run.tasks() == run.items() && run.tasks() > 0
                ? Stream.empty()
                : Stream.of(Message.of("workflow.migration.inbox", run.tasks(), run.items()));
    }

    private Stream<Message> obstacles(String step) {
        var target = target(step);
        if (!Definitions.isTask(former, step)) {
            return Stream.of(Message.of("workflow.migration.not-at-a-task", step));
        }
        if (!Definitions.isTask(next, target)) {
            return Stream.of(Message.of("workflow.migration.no-task", step, to.getVersion()));
        }
        if (Definitions.isMultiple(former, step) || Definitions.isMultiple(next, target)) {
            return Stream.of(Message.of("workflow.migration.multi-instance", step));
        }
        return work.isNamed(from.getKey(), target)
                ? Stream.empty()
                : Stream.of(Message.of("workflow.migration.nobody-named", target));
    }

    /** The engine looks at nothing but where a run stands: what it objects to in one holds for all that stand there. */
    private List<Message> ask(Run run) {
        return order(run.activities()).validateMigration(run.instanceId()).getValidationMessages().stream()
                .map(objection -> Message.of("workflow.migration.engine", objection))
                .toList();
    }
}
