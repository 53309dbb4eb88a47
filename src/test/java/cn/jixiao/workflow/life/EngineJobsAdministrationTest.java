package cn.jixiao.workflow.life;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationEntry;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.delegate.DelegateExecution;
import org.flowable.engine.delegate.JavaDelegate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Jobs that really fail, in processes that only this test knows. */
@IntegrationTest
class EngineJobsAdministrationTest {

    private static final String FAILING = """
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:flowable="http://flowable.org/bpmn"
                         targetNamespace="test">
              <process id="fails-once" isExecutable="true">
                <startEvent id="started"/>
                <sequenceFlow id="toFail" sourceRef="started" targetRef="fail"/>
                <serviceTask id="fail" flowable:async="true"
                    flowable:class="cn.jixiao.workflow.life.EngineJobsAdministrationTest$Fails">
                  <extensionElements>
                    <flowable:failedJobRetryTimeCycle>CYCLE</flowable:failedJobRetryTimeCycle>
                  </extensionElements>
                </serviceTask>
                <sequenceFlow id="toEnd" sourceRef="fail" targetRef="ended"/>
                <endEvent id="ended"/>
              </process>
            </definitions>
            """;

    /** Given up at the first failure. */
    private static final String ONCE = "R1/PT1S";

    /** Tried again in an hour. */
    private static final String LATER = "R5/PT1H";

    @Autowired
    CityAtWork city;

    @Autowired
    EngineJobs jobs;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    RepositoryService definitions;

    @Autowired
    RuntimeService runtime;

    private String deployment = "";

    /** Made by the engine itself. */
    public static class Fails implements JavaDelegate {

        static volatile boolean mended;

        @Override
        public void execute(DelegateExecution execution) {
            if (!mended) {
                throw new IllegalStateException("No connection to the treasury");
            }
        }
    }

    @BeforeEach
    void broken() {
        Fails.mended = false;
    }

    @AfterEach
    void forget() {
        if (!deployment.isEmpty()) {
            definitions.deleteDeployment(deployment, true);
            deployment = "";
        }
    }

    @Test
    @DisplayName(
            "a job that was given up is listed with its process, cause and place in the program, and succeeds when retried")
    void given_up() {
        var instance = start(ONCE);
        var job = awaitFailed(instance);
        assertThat(job)
                .returns(true, FailedJob::givenUp)
                .returns("fails-once", FailedJob::process)
                .returns("fail", FailedJob::element)
                .returns("022001", FailedJob::organisation)
                .returns("No connection to the treasury", FailedJob::cause);
        assertThat(city.as("sysadmin", () -> jobs.stackTrace(job.id()))).contains("IllegalStateException", "Fails");
        Fails.mended = true;
        city.as("sysadmin", () -> jobs.retry(job.id(), "国库接口已恢复"));
        await().until(() -> !isRunning(instance));
        assertThat(failed(instance)).isEmpty();
        assertThat(city.as("auditadmin", () -> trail.latest(1)))
                .extracting(AdministrationEntry::area, AdministrationEntry::action, AdministrationEntry::reason)
                .containsExactly(tuple("JOB", "RETRY", "国库接口已恢复"));
    }

    @Test
    @DisplayName("a job that will be tried in an hour can be tried at once")
    void retried_at_once() {
        var instance = start(LATER);
        var job = awaitFailed(instance);
        assertThat(job.givenUp()).isFalse();
        Fails.mended = true;
        city.as("sysadmin", () -> jobs.retry(job.id(), "已恢复"));
        await().until(() -> !isRunning(instance));
    }

    @Test
    @DisplayName("a job that is deleted is gone, with the reason in the trail, and its process stays where it was")
    void deleted() {
        for (var cycle : List.of(ONCE, LATER)) {
            var instance = start(cycle);
            var job = awaitFailed(instance);
            city.as("sysadmin", () -> jobs.delete(job.id(), "不再需要"));
            assertThat(failed(instance)).isEmpty();
            assertThat(isRunning(instance)).isTrue();
            assertThat(city.as("auditadmin", () -> trail.latest(1)))
                    .extracting(AdministrationEntry::action, AdministrationEntry::subject)
                    .containsExactly(tuple("DELETE", "fails-once.fail " + instance));
            forget();
        }
    }

    @Test
    @DisplayName("nothing is done without a reason, nor to a job that is not among the failed ones")
    void refusals() {
        var job = awaitFailed(start(ONCE));
        refused("workflow.life.no-reason", () -> jobs.delete(job.id(), " "));
        refused("workflow.life.job-gone", () -> jobs.retry("no-such-job", "重试"));
        assertThat(failed(job.instanceId())).isNotEmpty();
    }

    private void refused(String key, Runnable act) {
        assertThatThrownBy(() -> city.as("sysadmin", act))
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.key()).isEqualTo(key));
    }

    private String start(String cycle) {
        deployment = definitions
                .createDeployment()
                .addString("fails-once.bpmn20.xml", FAILING.replace("CYCLE", cycle))
                .deploy()
                .getId();
        return runtime.startProcessInstanceByKey("fails-once", Map.of("organisation", "022001"))
                .getId();
    }

    private FailedJob awaitFailed(String instance) {
        await().atMost(Duration.ofSeconds(60)).until(() -> !failed(instance).isEmpty());
        return failed(instance).getFirst();
    }

    private List<FailedJob> failed(String instance) {
        return city.as("sysadmin", jobs::failed).stream()
                .filter(job -> job.instanceId().equals(instance))
                .toList();
    }

    private boolean isRunning(String instance) {
        return runtime.createProcessInstanceQuery().processInstanceId(instance).count() > 0;
    }
}
