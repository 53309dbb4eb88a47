package cn.jixiao.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The drawn process of a form with the place where it stands, from our own record of the work. */
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
     * A BPMN document and the tasks to mark in it.
     *
     * @param current ids of the tasks the process waits at; none once it ended
     * @param done ids of the tasks somebody completed
     */
    public record Diagram(String bpmn, List<String> current, List<String> done) {}

    /** The form's latest run through that process; empty where it never entered it or may not be seen. */
    public Optional<Diagram> of(long formId, String process) {
        var items = inbox.ofForm(formId).stream()
                .filter(item -> item.process().equals(process))
                .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var run = items.stream()
                .filter(item -> item.instanceId().equals(items.getLast().instanceId()))
                .toList();
        return Optional.of(new Diagram(
                drawing(process, items.getLast().instanceId()),
                run.stream()
                        .filter(WorkItem::isOpen)
                        .map(WorkItem::step)
                        .distinct()
                        .toList(),
                run.stream()
                        .filter(item -> !item.isOpen())
                        .map(WorkItem::step)
                        .distinct()
                        .toList()));
    }

    /** As the run was drawn when it began; of one that ended, which the engine forgot, as it is drawn today. */
    private String drawing(String process, String instanceId) {
        var run = running.createProcessInstanceQuery()
                .processInstanceId(instanceId)
                .singleResult();
        var definition = run != null ? run.getProcessDefinitionId() : latest(process);
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
