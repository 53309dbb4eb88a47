package cn.jixiao.workflow;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What has to be known of a task before somebody decides on it, at one look. */
@Repository
class OpenTasks {

    private final JdbcClient jdbc;

    OpenTasks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A task the engine waits at.
     *
     * @param definition id of the drawing its run follows
     * @param signers names of those who are to sign after whoever's turn it is, in order
     */
    record OpenTask(String definition, List<String> signers) {}

    /** Empty where the engine waits no longer. */
    Optional<OpenTask> find(String taskId) {
        return jdbc.sql("""
                        select proc_def_id_, array(
                          select full_name from signer where task_id = id_ order by place) as signers
                        from act_ru_task where id_ = ?
                        """)
                .param(taskId)
                .query((row, number) -> new OpenTask(row.getString("proc_def_id_"), List.of((String[])
                        row.getArray("signers").getArray())))
                .optional();
    }
}
