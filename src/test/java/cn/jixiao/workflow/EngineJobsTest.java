package cn.jixiao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What runs on the engine's own threads, shown with a process that only this test knows. */
@IntegrationTest
class EngineJobsTest {

    private static final String ASYNCHRONOUS = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                         targetNamespace="test">
              <process id="reads-a-form" isExecutable="true">
                <startEvent id="started"/>
                <sequenceFlow id="toRead" sourceRef="started" targetRef="readForm"/>
                <serviceTask id="readForm" flowable:async="true" flowable:class="cn.jixiao.workflow.EngineJobsTest$ReadsForm"/>
                <sequenceFlow id="toEnd" sourceRef="readForm" targetRef="ended"/>
                <endEvent id="ended"/>
              </process>
            </definitions>
            """;

    @Autowired
    CityAtWork city;

    @Autowired
    RepositoryService definitions;

    @Autowired
    RuntimeService runtime;

    @Autowired
    FormArchive archive;

    /** What a job saw: in whose name it ran, on which thread, and how many forms of that id there were for it. */
    record Sight(String actor, String thread, int forms) {}

    /** Made by the engine itself, which knows no bean of ours; the test hands it what it needs. */
    public static class ReadsForm implements JavaDelegate {

        static volatile CompletableFuture<Sight> sight = new CompletableFuture<>();
        static volatile @Nullable JdbcClient jdbc;

        @Override
        public void execute(DelegateExecution execution) {
            var forms = Objects.requireNonNull(jdbc)
                    .sql("select count(*) from form where id = ?")
                    .param(execution.getVariable("formId"))
                    .query(Integer.class)
                    .single();
            var actor = ActingUser.current().map(Actor::username).orElse("nobody");
            var seen = new Sight(actor, Thread.currentThread().getName(), forms);
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    sight.complete(seen);
                }
            });
        }
    }

    @Autowired
    JdbcClient jdbc;

    @Test
    @DisplayName("a job of the engine acts as the engine and sees the form it is about")
    void job_has_a_scope() throws Exception {
        var form = city.draft("chenjing", "022001");
        var deployment = definitions
                .createDeployment()
                .addString("reads-a-form.bpmn20.xml", ASYNCHRONOUS)
                .deploy();
        try {
            ReadsForm.jdbc = jdbc;
            runtime.startProcessInstanceByKey(
                    "reads-a-form", Map.of("formId", form.id().value()));
            var sight = ReadsForm.sight.get(60, TimeUnit.SECONDS);
            assertThat(sight.actor()).isEqualTo("engine");
            assertThat(sight.thread()).startsWith("engine-");
            assertThat(sight.forms()).isEqualTo(1);
        } finally {
            definitions.deleteDeployment(deployment.getId(), true);
        }
    }

    @Test
    @DisplayName("any other thread on which nobody acts sees nothing")
    void other_threads_see_nothing() throws Exception {
        city.draft("chenjing", "022001");
        var seen = CompletableFuture.supplyAsync(() -> archive.firstPage(FormQuery.everything(), 10));
        assertThat(seen.get(30, TimeUnit.SECONDS)).extracting(FormRecord::id).isEmpty();
    }

    @Test
    @DisplayName("an expression in a process definition reaches no bean of the program")
    void expressions_reach_no_bean() {
        var deployment = definitions
                .createDeployment()
                .addString(
                        "calls-a-bean.bpmn20.xml",
                        ASYNCHRONOUS
                                .replace("reads-a-form", "calls-a-bean")
                                .replace(" flowable:async=\"true\"", "")
                                .replaceFirst(
                                        "flowable:class=\"[^\"]*\"",
                                        "flowable:expression=\"\\${accountRegister.isEmpty()}\""))
                .deploy();
        try {
            assertThatThrownBy(() -> runtime.startProcessInstanceByKey("calls-a-bean"))
                    .isInstanceOf(FlowableException.class)
                    .hasStackTraceContaining("accountRegister");
        } finally {
            definitions.deleteDeployment(deployment.getId(), true);
        }
    }
}
