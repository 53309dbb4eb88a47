package cn.jixiao.workflow.migration;

import cn.jixiao.common.RuleBroken;
import java.util.List;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.repository.ProcessDefinition;
import org.springframework.stereotype.Component;

/** The versions of drawn processes that the engine holds. */
@Component
class Definitions {

    private final RepositoryService repository;
    private final RuntimeService running;

    Definitions(RepositoryService repository, RuntimeService running) {
        this.repository = repository;
        this.running = running;
    }

    /** Those of the process, the newest first; former ones only where something still runs on them. */
    List<DrawnVersion> versionsOf(String process) {
        int newest = newest(process).getVersion();
        return repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .orderByProcessDefinitionVersion()
                .desc()
                .list()
                .stream()
                .map(definition -> new DrawnVersion(
                        process,
                        definition.getVersion(),
                        running.createProcessInstanceQuery()
                                .processDefinitionId(definition.getId())
                                .count(),
                        definition.getVersion() == newest))
                .filter(version -> version.latest() || version.running() > 0)
                .toList();
    }

    /** Breaks {@code workflow.migration.no-version} where there is none of that number. */
    ProcessDefinition get(String process, int version) {
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .processDefinitionVersion(version)
                .singleResult();
        if (found == null) {
            throw new RuleBroken("workflow.migration.no-version", process, version);
        }
        return found;
    }

    /** Breaks {@code workflow.migration.no-version} where the process is unknown. */
    ProcessDefinition newest(String process) {
        var found = repository
                .createProcessDefinitionQuery()
                .processDefinitionKey(process)
                .latestVersion()
                .singleResult();
        if (found == null) {
            throw new RuleBroken("workflow.migration.no-version", process, 0);
        }
        return found;
    }

    Process drawing(ProcessDefinition definition) {
        return repository.getBpmnModel(definition.getId()).getMainProcess();
    }

    static boolean isTask(Process drawing, String id) {
        return drawing.getFlowElement(id) instanceof UserTask;
    }

    static boolean isMultiple(Process drawing, String id) {
        return drawing.getFlowElement(id) instanceof UserTask task && task.hasMultiInstanceLoopCharacteristics();
    }
}
