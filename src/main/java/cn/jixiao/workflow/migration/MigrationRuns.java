package cn.jixiao.workflow.migration;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MigrationRuns {

    private final JdbcClient jdbc;

    MigrationRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MigrationRun insert(String process, int from, int to, String reason, String startedBy) {
        return jdbc.sql("""
                        insert into migration_run (process, from_version, to_version, reason, started_by)
                        values (:process, :from, :to, :reason, :by) returning *
                        """)
                .param("process", process)
                .param("from", from)
                .param("to", to)
                .param("reason", reason)
                .param("by", startedBy)
                .query(MigrationRun.class)
                .single();
    }

    /** The run, locked until the transaction ends so that no two batches go on from one place. */
    Optional<MigrationRun> lock(long id) {
        return jdbc.sql("select * from migration_run where id = ? for update")
                .param(id)
                .query(MigrationRun.class)
                .optional();
    }

    List<MigrationRun> latest(int limit) {
        return jdbc.sql("select * from migration_run order by id desc limit ?")
                .param(limit)
                .query(MigrationRun.class)
                .list();
    }

    /** The run that is under way between no matter which versions of the process. */
    Optional<MigrationRun> unfinished(String process) {
        return jdbc.sql("select * from migration_run where process = ? and finished_at is null")
                .param(process)
                .query(MigrationRun.class)
                .optional();
    }

    MigrationRun advance(long id, String lastInstance, int moved, int stayed) {
        return jdbc.sql("""
                        update migration_run set last_instance = ?, moved = moved + ?, stayed = stayed + ?
                        where id = ? returning *
                        """)
                .params(lastInstance, moved, stayed, id)
                .query(MigrationRun.class)
                .single();
    }

    MigrationRun finish(long id) {
        return jdbc.sql("update migration_run set finished_at = now() where id = ? returning *")
                .param(id)
                .query(MigrationRun.class)
                .single();
    }

    void stays(long runId, Stay stay) {
        jdbc.sql("insert into migration_stay (run_id, instance_id, step, reason) values (?, ?, ?, ?)")
                .params(runId, stay.instanceId(), stay.step(), stay.reason())
                .update();
    }

    List<Stay> stays(long runId) {
        return jdbc.sql("select instance_id, step, reason from migration_stay where run_id = ? order by instance_id")
                .param(runId)
                .query(Stay.class)
                .list();
    }
}
