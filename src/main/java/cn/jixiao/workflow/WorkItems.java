package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Audience;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Countersign.Signer;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class WorkItems {

    private final JdbcClient jdbc;

    WorkItems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A task of the office, or of one signer of it. */
    WorkItem insert(
            Subject subject, Engine.Waiting task, Audience.OfRole office, @Nullable Signer signer, LocalDate dueOn) {
        return jdbc.sql("""
                        insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience, office,
                          addressee, instance_id, task_id, due_on)
                        values (:formId, :subjectId, :organisation, :year, :title, :process, :step, :audience, :office,
                          :addressee, :instance, :task, :due)
                        returning *
                        """)
                .param("formId", subject.formId())
                .param("subjectId", subject.id())
                .param("organisation", subject.organisation().value())
                .param("year", subject.year().value())
                .param("title", subject.title())
                .param("process", subject.process())
                .param("step", task.step())
                .param("audience", (signer == null ? office : new Audience.OfPerson(signer.account())).toString())
                .param("office", office.toString())
                .param("addressee", signer == null ? null : signer.fullName())
                .param("instance", task.instanceId())
                .param("task", task.taskId())
                .param("due", Date.valueOf(dueOn))
                .query(WorkItems::row)
                .single();
    }

    Optional<WorkItem> find(long id) {
        return jdbc.sql("select * from work_item where id = ?")
                .param(id)
                .query(WorkItems::row)
                .optional();
    }

    /**
     * The item, and before it the open vote it belongs to, both kept from others until the transaction ends: who decides a
     * vote closes all its items, so that two last signatures have to come one after the other.
     */
    Optional<WorkItem> lock(long id) {
        return jdbc.sql("""
                        with vote as materialized (
                          select id from countersign
                          where id = (select countersign_id from signature where item_id = :id) and result is null for update)
                        select work_item.* from work_item left join vote on true
                        where work_item.id = :id for update of work_item
                        """).param("id", id).query(WorkItems::row).optional();
    }

    List<WorkItem> ofForm(long formId) {
        return jdbc.sql("select * from work_item where form_id = ? order by id")
                .param(formId)
                .query(WorkItems::row)
                .list();
    }

    /** What one run of a process waits at, the first one first. */
    List<WorkItem> openOf(String instanceId) {
        return jdbc.sql("select * from work_item where instance_id = ? and done_at is null order by id")
                .param(instanceId)
                .query(WorkItems::row)
                .list();
    }

    /** What a run waits at, locked until the transaction ends. */
    List<WorkItem> lockOpenOf(String instanceId) {
        return jdbc.sql("select * from work_item where instance_id = ? and done_at is null order by id for update")
                .param(instanceId)
                .query(WorkItems::row)
                .list();
    }

    /** The last item a run gave rise to, open or done. */
    Optional<WorkItem> lastOf(String instanceId) {
        return jdbc.sql("select * from work_item where instance_id = ? order by id desc limit 1")
                .param(instanceId)
                .query(WorkItems::row)
                .optional();
    }

    /** Lets an open item stand for another task of the engine. */
    void follow(long id, String taskId, String step) {
        jdbc.sql("update work_item set task_id = ?, step = ? where id = ? and done_at is null")
                .params(taskId, step, id)
                .update();
    }

    /** Puts an open item into another office's inbox. */
    void ask(long id, String audience) {
        jdbc.sql("""
                        update work_item set audience = :audience, office = :audience, addressee = null, given_by = null
                        where id = :id and done_at is null
                        """).param("audience", audience).param("id", id).update();
    }

    /** Closes an open item in the actor's name; false where it is done already or somebody else holds it. */
    boolean close(long id, Actor actor, Outcome outcome, String opinion, int revision) {
        return jdbc.sql("""
                        update work_item set done_at = now(), done_by = :actor, done_name = :name, done_for = :absentee,
                          outcome = :outcome, opinion = :opinion, revision = :revision
                        where id = :id and done_at is null and waits_for is null
                          and (claimed_by is null or claimed_by = :actor)
                        """)
                        .param("id", id)
                        .param("actor", actor.id())
                        .param("name", actor.fullName())
                        .param("absentee", actor.absentee())
                        .param("outcome", outcome.name())
                        .param("opinion", opinion)
                        .param("revision", revision)
                        .update()
                == 1;
    }

    /** Closes open items that nobody has to do any more, in the name of whoever saw to that. */
    void cancel(List<Long> ids, Actor actor) {
        jdbc.sql("""
                        update work_item set done_at = now(), done_name = :name, outcome = 'CANCELLED', opinion = ''
                        where id = any(:ids) and done_at is null
                        """)
                .param("name", actor.fullName())
                .param("ids", ids.toArray(Long[]::new))
                .update();
    }

    boolean claim(long id, Actor actor) {
        return jdbc.sql("""
                        update work_item set claimed_by = :actor, claimed_name = :name, claimed_at = now()
                        where id = :id and done_at is null and (claimed_by is null or claimed_by = :actor)
                        """)
                        .param("id", id)
                        .param("actor", actor.id())
                        .param("name", actor.fullName())
                        .update()
                == 1;
    }

    /** Takes an open item from whoever claimed it. */
    void unclaim(long id) {
        jdbc.sql("""
                        update work_item set claimed_by = null, claimed_name = null, claimed_at = null
                        where id = ? and done_at is null and claimed_by is not null
                        """).param(id).update();
    }

    /** Back to the office: whoever claimed it or was asked by name lets go of it. */
    boolean release(long id, Actor actor) {
        return jdbc.sql("""
                        update work_item set claimed_by = null, claimed_name = null, claimed_at = null,
                          audience = office, addressee = null, given_by = null
                        where id = :id and done_at is null and waits_for is null
                          and (claimed_by = :actor or (addressee is not null and audience = any (:audiences)))
                        """)
                        .param("id", id)
                        .param("actor", actor.id())
                        .param("audiences", actor.audiences().toArray(String[]::new))
                        .update()
                == 1;
    }

    static WorkItem row(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new WorkItem(
                row.getLong("id"),
                row.getLong("form_id"),
                row.getLong("subject_id"),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                row.getString("title"),
                row.getString("process"),
                row.getString("step"),
                row.getString("audience"),
                Audience.ofRole(row.getString("office")),
                row.getString("addressee"),
                row.getString("given_by"),
                row.getString("waits_for"),
                row.getString("instance_id"),
                row.getString("task_id"),
                row.getTimestamp("created_at").toInstant(),
                row.getDate("due_on").toLocalDate(),
                row.getObject("claimed_by", Long.class),
                row.getString("claimed_name"),
                instant(row, "done_at"),
                row.getObject("done_by", Long.class),
                row.getString("done_name"),
                outcome == null ? null : Outcome.valueOf(outcome),
                row.getString("opinion"),
                row.getObject("revision", Integer.class),
                row.getObject("done_for", Long.class));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
