package cn.jixiao.workflow.life;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads failed jobs from the engine's own tables: those it gave up and those it will try again. */
@Repository
class FailedJobs {

    private static final String FAILED = """
            select job.id_ as id, job.given_up, definition.key_ as process, coalesce(job.element_id_, '') as element,
              job.process_instance_id_ as instance_id,
              coalesce((select text_ from act_ru_variable variable
                where variable.proc_inst_id_ = job.process_instance_id_ and name_ = 'organisation' limit 1), '') as organisation,
              coalesce(job.exception_msg_, '') as cause, coalesce(job.create_time_, job.duedate_, now()) as since
            from (
              select id_, true as given_up, proc_def_id_, element_id_, process_instance_id_, exception_msg_, create_time_, duedate_
              from act_ru_deadletter_job
              union all
              select id_, false, proc_def_id_, element_id_, process_instance_id_, exception_msg_, create_time_, duedate_
              from act_ru_timer_job where exception_stack_id_ is not null
              union all
              select id_, false, proc_def_id_, element_id_, process_instance_id_, exception_msg_, create_time_, duedate_
              from act_ru_job where exception_stack_id_ is not null) job
            join act_re_procdef definition on definition.id_ = job.proc_def_id_
            """;

    private final JdbcClient jdbc;

    FailedJobs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest first. */
    List<FailedJob> latest(int limit) {
        return jdbc.sql(FAILED + " order by since desc, id limit ?")
                .param(limit)
                .query(FailedJob.class)
                .list();
    }

    Optional<FailedJob> find(String id) {
        return jdbc.sql(FAILED + " where job.id_ = ?")
                .param(id)
                .query(FailedJob.class)
                .optional();
    }
}
