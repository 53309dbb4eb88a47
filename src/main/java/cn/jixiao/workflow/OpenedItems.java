package cn.jixiao.workflow;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Puts many items into inboxes with one statement. */
@Repository
class OpenedItems {

    private final JdbcClient jdbc;

    OpenedItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task with who is asked and by when. */
    record Delivered(ManyStarts.Started started, String audience, LocalDate dueOn) {

        Subject subject() {
            return started.subject();
        }

        Engine.Waiting task() {
            return started.task();
        }
    }

    List<WorkItem> insert(List<Delivered> items) {
        return jdbc.sql("""
                        insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience,
                          instance_id, task_id, due_on)
                        select form_id, subject_id, organisation, year::int, title, process, step, audience, instance, task, due::date
                        from unnest(:forms::bigint[], :subjects::bigint[], :organisations::text[], :years::text[], :titles::text[],
                            :processes::text[], :steps::text[], :audiences::text[], :instances::text[], :tasks::text[], :dues::text[])
                          as i(form_id, subject_id, organisation, year, title, process, step, audience, instance, task, due)
                        returning *
                        """)
                .param("forms", numbers(items, item -> item.subject().formId()))
                .param("subjects", numbers(items, item -> item.subject().id()))
                .param("organisations", texts(items, item -> item.subject().organisation()))
                .param("years", texts(items, item -> item.subject().year()))
                .param("titles", texts(items, item -> item.subject().title()))
                .param("processes", texts(items, item -> item.subject().process()))
                .param("steps", texts(items, item -> item.task().step()))
                .param("audiences", texts(items, Delivered::audience))
                .param("instances", texts(items, item -> item.task().instanceId()))
                .param("tasks", texts(items, item -> item.task().taskId()))
                .param("dues", texts(items, Delivered::dueOn))
                .query(WorkItems::row)
                .list();
    }

    private static Long[] numbers(List<Delivered> items, Function<Delivered, Long> value) {
        return items.stream().map(value).toArray(Long[]::new);
    }

    private static String[] texts(List<Delivered> items, Function<Delivered, Object> value) {
        return items.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
