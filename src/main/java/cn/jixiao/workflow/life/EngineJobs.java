package cn.jixiao.workflow.life;

import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.flowable.engine.ManagementService;
import org.springframework.stereotype.Service;

/**
 * What the engine failed to do by itself, for the system administrator: every method breaks {@code account.not-allowed} for
 * others, and {@code workflow.life.job-gone} where there is no such failed job any more.
 */
@Service
public class EngineJobs {

    private static final String AREA = "JOB";
    private static final int SHOWN = 200;
    private static final int TRIES = 3;

    private final AllWork all;
    private final FailedJobs jobs;
    private final ManagementService engine;
    private final AdministrationTrail trail;

    EngineJobs(AllWork all, FailedJobs jobs, ManagementService engine, AdministrationTrail trail) {
        this.all = all;
        this.jobs = jobs;
        this.engine = engine;
        this.trail = trail;
    }

    /** The failed jobs, the latest first. */
    public List<FailedJob> failed() {
        Administrators.require();
        return all.read(() -> jobs.latest(SHOWN));
    }

    /** Where in the program it failed; empty where the engine kept nothing. */
    public String stackTrace(String id) {
        Administrators.require();
        return all.read(() -> Objects.requireNonNullElse(
                get(id).givenUp() ? engine.getDeadLetterJobExceptionStacktrace(id) : traceOfWaiting(id), ""));
    }

    /** Has the engine try again, as often as at first; breaks {@code workflow.life.no-reason}. */
    public void retry(String id, String reason) {
        act("RETRY", id, reason, job -> {
            if (job.givenUp()) {
                engine.moveDeadLetterJobToExecutableJob(id, TRIES);
            } else if (isTimer(id)) {
                engine.moveTimerToExecutableJob(id);
            }
        });
    }

    /** Gives the job up for good: its process waits until somebody ends it. Breaks {@code workflow.life.no-reason}. */
    public void delete(String id, String reason) {
        act("DELETE", id, reason, job -> {
            if (job.givenUp()) {
                engine.deleteDeadLetterJob(id);
            } else if (isTimer(id)) {
                engine.deleteTimerJob(id);
            } else {
                engine.deleteJob(id);
            }
        });
    }

    private void act(String action, String id, String reason, Consumer<FailedJob> work) {
        Administrators.require();
        var words = Administrators.reason(reason);
        all.change(() -> {
            var job = get(id);
            work.accept(job);
            trail.record(AREA, action, job.process() + "." + job.element() + " " + job.instanceId(), words);
            return job;
        });
    }

    private FailedJob get(String id) {
        return jobs.find(id).orElseThrow(() -> new RuleBroken("workflow.life.job-gone"));
    }

    private String traceOfWaiting(String id) {
        return isTimer(id) ? engine.getTimerJobExceptionStacktrace(id) : engine.getJobExceptionStacktrace(id);
    }

    /** What failed and will be tried again waits for its hour as a timer. */
    private boolean isTimer(String id) {
        return engine.createTimerJobQuery().jobId(id).count() > 0;
    }
}
