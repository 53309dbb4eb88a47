package cn.jixiao.workflow.migration;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The instances that run on one version of a drawing, from the engine's own tables and the inbox. */
@Repository
class Runs {

    private final JdbcClient jdbc;

    Runs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next runs by instance id, behind that one. */
    List<Run> on(String definitionId, String behind, int limit) {
        return jdbc.sql("""
                        select run.proc_inst_id_ as instance_id, run.suspension_state_ = 2 as suspended,
                          coalesce((select text_ from act_ru_variable variable
                            where variable.proc_inst_id_ = run.proc_inst_id_ and name_ = 'organisation' limit 1), '') as organisation,
                          array(select distinct act_id_ from act_ru_execution at
                            where at.proc_inst_id_ = run.proc_inst_id_ and at.parent_id_ is not null and act_id_ is not null
                            order by act_id_) as activities,
                          (select count(*) from act_ru_task task where task.proc_inst_id_ = run.proc_inst_id_) as tasks,
                          (select count(*) from work_item item
                            where item.instance_id = run.proc_inst_id_ and done_at is null) as items
                        from act_ru_execution run
                        where run.parent_id_ is null and run.proc_def_id_ = ? and run.proc_inst_id_ > ?
                        order by run.proc_inst_id_ limit ?
                        """)
                .params(definitionId, behind, limit)
                .query((row, number) -> new Run(
                        row.getString("instance_id"),
                        row.getString("organisation"),
                        row.getBoolean("suspended"),
                        List.of((String[]) row.getArray("activities").getArray()),
                        row.getInt("tasks"),
                        row.getInt("items")))
                .list();
    }
}
