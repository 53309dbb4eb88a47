package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Audience;
import cn.jixiao.account.Colleague;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happens to work items in the hands of people who are asked by name. */
@Repository
class Handovers {

    private final JdbcClient jdbc;

    Handovers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Into the colleague's hands; whoever had claimed it lets go. */
    WorkItem give(WorkItem item, Colleague colleague, Actor by) {
        return jdbc.sql("""
                        update work_item set audience = :person, addressee = :name, given_by = :by,
                          claimed_by = null, claimed_name = null, claimed_at = null
                        where id = :id returning *
                        """)
                .param("person", new Audience.OfPerson(colleague.id()).toString())
                .param("name", colleague.fullName())
                .param("by", by.fullName())
                .param("id", item.id())
                .query(WorkItems::row)
                .single();
    }

    /** The same task of the engine goes on to the colleague, by the date it was due before. */
    WorkItem goOn(WorkItem signed, Colleague colleague, Actor by) {
        var task = new Engine.Waiting(signed.instanceId(), signed.taskId(), signed.step());
        return insert(
                signed, signed.process(), signed.subjectId(), task, signed.office(), colleague, signed.dueOn(), by);
    }

    /** A task of a consultation about the item. */
    WorkItem ask(
            WorkItem about, Engine.Waiting task, Audience.OfRole office, Colleague colleague, LocalDate due, Actor by) {
        return insert(about, Consulting.PROCESS, about.id(), task, office, colleague, due, by);
    }

    /** Keeps everybody from deciding until it is given no names. */
    void hold(long itemId, @Nullable String names) {
        jdbc.sql("update work_item set waits_for = :names where id = :id")
                .param("names", names)
                .param("id", itemId)
                .update();
    }

    /** The accounts that signed for the task already. */
    List<Long> signed(String taskId) {
        return jdbc.sql("select done_by from work_item where task_id = ? and outcome = 'SIGN'")
                .param(taskId)
                .query(Long.class)
                .list();
    }

    private WorkItem insert(
            WorkItem like,
            String process,
            long subjectId,
            Engine.Waiting task,
            Audience.OfRole office,
            Colleague colleague,
            LocalDate due,
            Actor by) {
        return jdbc.sql("""
                        insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience,
                          office, addressee, given_by, instance_id, task_id, due_on)
                        values (:form, :subject, :organisation, :year, :title, :process, :step, :person,
                          :office, :name, :by, :instance, :task, :due) returning *
                        """)
                .param("form", like.formId())
                .param("subject", subjectId)
                .param("organisation", like.organisation().value())
                .param("year", like.year().value())
                .param("title", like.title())
                .param("process", process)
                .param("step", task.step())
                .param("person", new Audience.OfPerson(colleague.id()).toString())
                .param("office", office.toString())
                .param("name", colleague.fullName())
                .param("by", by.fullName())
                .param("instance", task.instanceId())
                .param("task", task.taskId())
                .param("due", Date.valueOf(due))
                .query(WorkItems::row)
                .single();
    }
}
