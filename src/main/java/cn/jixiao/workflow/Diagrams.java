package cn.jixiao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drawn process of a form with what happened in it, from our own record of the work. */
@Service
@Transactional(readOnly = true)
public class Diagrams {

    private final Inbox inbox;
    private final RuntimeService running;
    private final RepositoryService definitions;

    Diagrams(Inbox inbox, RuntimeService running, RepositoryService definitions) {
        this.inbox = inbox;
        this.running = running;
        this.definitions = definitions;
    }

    /**
     * A BPMN document and what to tell about its tasks.
     *
     * @param done what people did, the first thing first; a task may come up several times
     * @param current what the process waits for; nothing once it ended
     * @param next what can follow what it waits for
     */
    public record Diagram(String bpmn, List<Done> done, List<Waiting> current, List<Possible> next) {

        public Diagram {
            done = List.copyOf(done);
            current = List.copyOf(current);
            next = List.copyOf(next);
        }
    }

    /** Who did a task, when and how it ended. */
    public record Done(String step, String name, Instant at, Outcome outcome) {}

    /**
     * A task that is waited for.
     *
     * @param audience who is asked, as inboxes are keyed
     * @param claimedName who took it on; null while nobody did
     */
    public record Waiting(
            String step, String audience, @Nullable String claimedName, Instant since, LocalDate dueOn) {}

    /**
     * An element that can be reached from a task without another in between.
     *
     * @param step its id: of a task, or of an end
     * @param name as it stands in the drawing
     * @param answers what the gateways on the way would have to be answered, one way there each
     */
    public record Possible(String step, String name, List<String> answers) {}

    /** The form's latest run through that process; empty where it never entered it or may not be seen. */
    public Optional<Diagram> of(long formId, String process) {
        var items = inbox.ofForm(formId).stream()
                .filter(item -> item.process().equals(process))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var instance = items.getLast().instanceId();
        return Optional.of(drawn(
                items.stream()
                        .filter(item -> item.instanceId().equals(instance))
                        .toList(),
                definition(process, instance)));
    }

    private Diagram drawn(List<WorkItem> run, String definition) {
        var open = run.stream().filter(WorkItem::isOpen).toList();
        return new Diagram(
                drawing(definition),
                run.stream().filter(item -> !item.isOpen()).map(Diagrams::done).toList(),
                open.stream().map(Diagrams::waiting).toList(),
                NextSteps.behind(
                        open.stream().map(WorkItem::step).distinct().toList(),
                        definitions.getBpmnModel(definition).getMainProcess()));
    }

    private static Done done(WorkItem item) {
        return new Done(
                item.step(),
                Objects.requireNonNull(item.doneName()),
                Objects.requireNonNull(item.doneAt()),
                Objects.requireNonNull(item.outcome()));
    }

    private static Waiting waiting(WorkItem item) {
        return new Waiting(item.step(), item.audience(), item.claimedName(), item.createdAt(), item.dueOn());
    }

    /** As the run was drawn when it began; of one that ended, which the engine forgot, as it is drawn today. */
    private String definition(String process, String instanceId) {
        var run = running.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        return run != null ? run.getProcessDefinitionId() : latest(process);
    }

    private String drawing(String definition) {
        try (var in = definitions.getProcessModel(definition)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String latest(String process) {
        return definitions
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult()
                .getId();
    }
}
