package cn.jixiao.workflow;

import cn.jixiao.AccessMatrix;
import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.workflow.life.Consistency;
import cn.jixiao.workflow.life.EngineJobs;
import cn.jixiao.workflow.life.Stuck;
import cn.jixiao.workflow.life.StuckWork;
import cn.jixiao.workflow.migration.ProcessMigration;
import cn.jixiao.workflow.statistics.StepStatistics;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Who may look after running processes, and who may read how they run. */
@IntegrationTest
class ProcessLifeAccessTest {

    private static final List<String> PEOPLE = List.of(
            "chenjing", "wanghao", "linshu", "zhoumin", "shenji", "sysadmin", "secadmin", "auditadmin", "nobody");

    /** linshu reviews for another department and sees figures, none of them of the form that was passed. */
    private static final String MATRIX = """
            compare engine and inbox           | . . . . . y . . .
            list failed jobs                   | . . . . . y . . .
            read where a job failed            | . . . . . y . . .
            retry a job                        | . . . . . y . . .
            delete a job                       | . . . . . y . . .
            list stuck processes               | . . . . . y . . .
            repair a stuck process             | . . . . . y . . .
            list versions of processes         | . . . . . y . . .
            see what a migration would do      | . . . . . y . . .
            order a migration                  | . . . . . y . . .
            move a batch                       | . . . . . y . . .
            have a migration go on             | . . . . . y . . .
            list migrations                    | . . . . . y . . .
            list who stayed                    | . . . . . y . . .
            read the figures of steps          | . y y y y . . . .
            read the trail of administration   | . . . . y y y y .
            """;

    @Autowired
    AccessMatrix access;

    @Autowired
    CityAtWork city;

    @Autowired
    Consistency consistency;

    @Autowired
    EngineJobs jobs;

    @Autowired
    StuckWork stuck;

    @Autowired
    ProcessMigration migration;

    @Autowired
    StepStatistics statistics;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @TestFactory
    @DisplayName("each person may do what the matrix says")
    Stream<DynamicTest> matrix() {
        city.as(
                "sysadmin",
                () -> transaction.executeWithoutResult(status -> trail.record("TEST", "LOOK", "access", "")));
        return access.matrix(
                PEOPLE,
                MATRIX,
                Map.ofEntries(
                        Map.entry("compare engine and inbox", consistency::faults),
                        Map.entry("list failed jobs", jobs::failed),
                        Map.entry("read where a job failed", () -> answered(() -> jobs.stackTrace("none"))),
                        Map.entry("retry a job", () -> answered(() -> jobs.retry("none", "试"))),
                        Map.entry("delete a job", () -> answered(() -> jobs.delete("none", "试"))),
                        Map.entry("list stuck processes", stuck::all),
                        Map.entry("repair a stuck process", () -> answered(() -> stuck.repair(none(), "试"))),
                        Map.entry("list versions of processes", migration::versions),
                        Map.entry(
                                "see what a migration would do",
                                () -> answered(() -> migration.dryRun("target-approval", 9999))),
                        Map.entry(
                                "order a migration",
                                () -> answered(() -> migration.begin("target-approval", 9999, "试"))),
                        Map.entry("move a batch", () -> answered(() -> migration.advance(0))),
                        Map.entry("have a migration go on", () -> answered(() -> migration.goOn(0))),
                        Map.entry("list migrations", migration::latest),
                        Map.entry("list who stayed", () -> migration.stays(0)),
                        Map.entry("read the figures of steps", () -> statistics.of(new FiscalYear(2026), "")),
                        Map.entry(
                                "read the trail of administration",
                                () -> trail.latest(1).getFirst())));
    }

    /** Of what does not exist: whoever may do it is told so, others that they may not. */
    private static Object answered(Runnable act) {
        try {
            act.run();
        } catch (RuleBroken refusal) {
            if (refusal.key().startsWith("account.")) {
                throw refusal;
            }
        }
        return act;
    }

    private static Stuck none() {
        return new Stuck(
                Stuck.Cause.TASK_WITHOUT_ITEM, "target-approval", "", "", "none", "none", 0, Instant.EPOCH, null, true);
    }
}
