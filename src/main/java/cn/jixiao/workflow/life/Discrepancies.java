package cn.jixiao.workflow.life;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Compares the open items with the engine's own tables, for processes that ever had an item: others have no inbox. */
@Repository
class Discrepancies {

    private static final String WORK = """
            with known as (select distinct process from work_item),
            run as (
              select run.proc_inst_id_ as instance_id, definition.key_ as process, run.start_time_ as since,
                coalesce((select text_ from act_ru_variable variable
                          where variable.proc_inst_id_ = run.proc_inst_id_ and variable.name_ = 'organisation' limit 1), '')
                  as organisation
              from act_ru_execution run join act_re_procdef definition on definition.id_ = run.proc_def_id_
              where run.parent_id_ is null and definition.key_ in (select process from known)),
            task as (
              select id_ as task_id, proc_inst_id_ as instance_id, run.process, task_def_key_ as step,
                run.organisation, create_time_ as since
              from act_ru_task join run on run.instance_id = proc_inst_id_),
            item as (select * from work_item where done_at is null)
            """;

    private final JdbcClient jdbc;

    Discrepancies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Consistency.Fault> all() {
        return jdbc.sql(WORK + """
                        select 'TASK_WITHOUT_ITEM' as kind, process, step, organisation, instance_id, task_id, 0::bigint as item_id, since
                        from task where not exists (select 1 from item where item.task_id = task.task_id)
                        union all
                        select 'ITEM_WITHOUT_TASK', process, step, organisation, instance_id, task_id, id, created_at
                        from item where not exists (select 1 from task where task.task_id = item.task_id)
                        union all
                        select 'ITEM_OF_OTHER_TASK', task.process, task.step, item.organisation, task.instance_id, task_id, item.id, task.since
                        from item join task using (task_id)
                        where (item.process, item.step, item.instance_id) <> (task.process, task.step, task.instance_id)
                        union all
                        select 'SEVERAL_ITEMS', process, step, organisation, min(instance_id), task_id, min(id), min(created_at)
                        from item group by process, step, organisation, task_id having count(*) > 1
                        union all
                        select 'NOTHING_AWAITED', process, '', organisation, instance_id, '', 0, since
                        from run
                        where not exists (select 1 from act_ru_task task where task.proc_inst_id_ = run.instance_id)
                          and not exists (select 1 from act_ru_job job where job.process_instance_id_ = run.instance_id)
                          and not exists (select 1 from act_ru_timer_job job where job.process_instance_id_ = run.instance_id)
                          and not exists (select 1 from act_ru_suspended_job job where job.process_instance_id_ = run.instance_id)
                          and not exists (select 1 from act_ru_deadletter_job job where job.process_instance_id_ = run.instance_id)
                        order by since, instance_id
                        """).query(Consistency.Fault.class).list();
    }
}
