package cn.jixiao.workflow;

import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flowable.bpmn.model.BpmnModel;
import org.flowable.bpmn.model.EndEvent;
import org.flowable.bpmn.model.Process;
import org.flowable.bpmn.model.SequenceFlow;
import org.flowable.bpmn.model.StartEvent;
import org.flowable.bpmn.model.UserTask;
import org.flowable.engine.ProcessEngine;
import org.flowable.engine.ProcessEngineConfiguration;
import org.flowable.engine.impl.cfg.StandaloneProcessEngineConfiguration;

/**
 * An engine by itself: its own database, full history, and nothing of ours around it. It is what the benchmark holds the
 * product against.
 */
public final class BareEngine implements AutoCloseable {

    private static final String PROCESS = "path";
    private static final String GROUP = "reviewers";
    private static final String PERSON = "reviewer";
    private static final int TASKS = 3;

    private final ProcessEngine engine;

    /** Creates the engine's tables in the schema that comes first in the connections' search path. */
    public BareEngine(DataSource dataSource) {
        var configuration = new StandaloneProcessEngineConfiguration();
        configuration.setDataSource(dataSource);
        configuration.setHistory("full");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setDisableIdmEngine(true);
        configuration.setDisableEventRegistry(true);
        this.engine = configuration.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addBpmnModel(PROCESS + ".bpmn", model())
                .deploy();
    }

    /** Starts a process and for each of its three tasks queries, claims and completes: ten transactions. */
    public void walk() {
        var instance = engine.getRuntimeService().startProcessInstanceByKey(PROCESS);
        var tasks = engine.getTaskService();
        for (int i = 0; i < TASKS; i++) {
            var task = tasks.createTaskQuery()
                    .taskCandidateGroup(GROUP)
                    .processInstanceId(instance.getId())
                    .singleResult();
            tasks.claim(task.getId(), PERSON);
            tasks.complete(task.getId());
        }
    }

    @Override
    public void close() {
        engine.close();
    }

    private static BpmnModel model() {
        var start = new StartEvent();
        start.setId("start");
        var end = new EndEvent();
        end.setId("end");
        var process = new Process();
        process.setId(PROCESS);
        process.addFlowElement(start);
        process.addFlowElement(end);
        IntStream.rangeClosed(1, TASKS).forEach(number -> process.addFlowElement(task(number)));
        process.addFlowElement(new SequenceFlow("start", "task1"));
        IntStream.range(1, TASKS)
                .forEach(number -> process.addFlowElement(new SequenceFlow("task" + number, "task" + (number + 1))));
        process.addFlowElement(new SequenceFlow("task" + TASKS, "end"));
        var model = new BpmnModel();
        model.addProcess(process);
        return model;
    }

    private static UserTask task(int number) {
        var task = new UserTask();
        task.setId("task" + number);
        task.getCandidateGroups().add(GROUP);
        return task;
    }
}
