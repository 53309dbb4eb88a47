package cn.jixiao.workflow.migration;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.ProcessOwner;
import cn.jixiao.workflow.life.AllWork;
import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Moves running instances to the newest version of their drawing. Without it they finish on the version they began on. Every
 * method breaks {@code account.not-allowed} for whoever is no system administrator.
 */
@Service
public class ProcessMigration {

    private static final String AREA = "MIGRATION";
    private static final int SHOWN_RUNS = 20;

    private final AllWork all;
    private final List<ProcessOwner> owners;
    private final Definitions definitions;
    private final MigrationRuns runs;
    private final MigrationBatches batches;
    private final MigrationThread thread;
    private final AdministrationTrail trail;

    ProcessMigration(
            AllWork all,
            List<ProcessOwner> owners,
            Definitions definitions,
            MigrationRuns runs,
            MigrationBatches batches,
            MigrationThread thread,
            AdministrationTrail trail) {
        this.all = all;
        this.owners = owners;
        this.definitions = definitions;
        this.runs = runs;
        this.batches = batches;
        this.thread = thread;
        this.trail = trail;
    }

    /** The newest version of every process, and the former ones on which something still runs. */
    public List<DrawnVersion> versions() {
        requireAdministrator();
        return all.read(() -> owners.stream()
                .map(ProcessOwner::process)
                .sorted()
                .flatMap(process -> definitions.versionsOf(process).stream())
                .toList());
    }

    /** What a move to the newest version would do to each instance on this one; nothing is changed. */
    public List<Forecast> dryRun(String process, int version) {
        requireAdministrator();
        return all.read(() -> batches.forecasts(process, version));
    }

    /**
     * Orders the move, which {@link #goOn} then does; breaks {@code workflow.migration.no-reason} and, while another move
     * of the process is not finished, {@code workflow.migration.under-way}.
     */
    public MigrationRun begin(String process, int version, String reason) {
        requireAdministrator();
        if (reason.isBlank()) {
            throw new RuleBroken("workflow.migration.no-reason");
        }
        return all.change(() -> {
            runs.unfinished(process).ifPresent(run -> {
                throw new RuleBroken("workflow.migration.under-way", run.fromVersion(), run.toVersion());
            });
            int newest = definitions.newest(process).getVersion();
            batches.journey(process, version, newest);
            var run = runs.insert(
                    process, version, newest, reason.strip(), ActingUser.get().fullName());
            trail.record(AREA, "BEGIN", told(run), run.reason());
            return run;
        });
    }

    /** Has the move done to its end, batch by batch in the background, from where it was left; once is enough. */
    public void goOn(long runId) {
        requireAdministrator();
        thread.goOn(runId, () -> !advance(runId).isFinished());
    }

    /** True while the move goes on by itself. */
    public boolean isAtWork(MigrationRun run) {
        requireAdministrator();
        return thread.isAtWork(run.id());
    }

    /** Why the move broke off when it went on last; empty where it did not. */
    public String failureOf(MigrationRun run) {
        requireAdministrator();
        return thread.failureOf(run.id());
    }

    /** Does the next batch in a transaction of its own. After a kill it goes on where the last one that was kept ended. */
    public MigrationRun advance(long runId) {
        requireAdministrator();
        return all.change(() -> {
            var run = runs.lock(runId).orElseThrow(() -> new RuleBroken("workflow.migration.unknown"));
            if (run.isFinished()) {
                return run;
            }
            var after = batches.next(run);
            if (after.isFinished()) {
                trail.record(AREA, "FINISH", told(after), after.moved() + " / " + after.stayed());
            }
            return after;
        });
    }

    /** The latest moves, the newest first. */
    public List<MigrationRun> latest() {
        requireAdministrator();
        return all.read(() -> runs.latest(SHOWN_RUNS));
    }

    /** The instances a move left on their version, and why. */
    public List<Stay> stays(long runId) {
        requireAdministrator();
        return all.read(() -> runs.stays(runId));
    }

    private static String told(MigrationRun run) {
        return run.process() + " v" + run.fromVersion() + " → v" + run.toVersion();
    }

    private static void requireAdministrator() {
        if (!ActingUser.get().has(Role.SYSTEM_ADMIN)) {
            throw new RuleBroken("account.not-allowed");
        }
    }
}
