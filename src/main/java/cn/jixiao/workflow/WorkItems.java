package cn.jixiao.workflow;

import cn.jixiao.account.Actor;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

    WorkItem insert(Subject subject, Engine.Waiting task, String audience, LocalDate dueOn) {
        return jdbc.sql("""
                        insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience,
                          instance_id, task_id, due_on)
                        values (:formId, :subjectId, :organisation, :year, :title, :process, :step, :audience,
                          :instance, :task, :due)
                        returning *
                        """)
                .param("formId", subject.formId())
                .param("subjectId", subject.id())
                .param("organisation", subject.organisation().value())
                .param("year", subject.year().value())
                .param("title", subject.title())
                .param("process", subject.process())
                .param("step", task.step())
                .param("audience", audience)
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

    Optional<WorkItem> lock(long id) {
        return jdbc.sql("select * from work_item where id = ? for update")
                .param(id)
                .query(WorkItems::row)
                .optional();
    }

    List<WorkItem> ofForm(long formId) {
        return jdbc.sql("select * from work_item where form_id = ? order by id")
                .param(formId)
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

    /** Lets an open item stand for another task of the engine. */
    void follow(long id, String taskId, String step) {
        jdbc.sql("update work_item set task_id = ?, step = ? where id = ? and done_at is null")
                .params(taskId, step, id)
                .update();
    }

    /** Puts an open item into another inbox. */
    void ask(long id, String audience) {
        jdbc.sql("update work_item set audience = ? where id = ? and done_at is null")
                .params(audience, id)
                .update();
    }

    /** Closes an open item in the actor's name; false where it is done already or somebody else holds it. */
    boolean close(long id, Actor actor, Outcome outcome, String opinion, int revision) {
        return jdbc.sql("""
                        update work_item set done_at = now(), done_by = :actor, done_name = :name, done_for = :absentee,
                          outcome = :outcome, opinion = :opinion, revision = :revision
                        where id = :id and done_at is null and (claimed_by is null or claimed_by = :actor)
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

    boolean release(long id, Actor actor) {
        return jdbc.sql("""
                        update work_item set claimed_by = null, claimed_name = null, claimed_at = null
                        where id = ? and done_at is null and claimed_by = ?
                        """).params(id, actor.id()).update() == 1;
    }

    /** Open items of these audiences by due date and age, behind the given place in that order. */
    List<WorkItem> open(List<String> audiences, InboxQuery query, InboxQuery.Place behind, int limit) {
        return jdbc.sql("""
                        select item.* from unnest(:audiences::text[]) wanted cross join lateral (
                          select * from work_item
                          where audience = wanted collate "C" and done_at is null and (due_on, id) > (:due, :id)
                            and (:process = '' or process = :process)
                            and organisation >= :prefix and organisation < :prefix || chr(127)
                          order by due_on, id limit :limit) item
                        order by item.due_on, item.id limit :limit
                        """)
                .param("audiences", audiences.toArray(String[]::new))
                .param("due", Date.valueOf(behind.dueOn()))
                .param("id", behind.id())
                .param("process", query.process())
                .param("prefix", query.prefix())
                .param("limit", limit)
                .query(WorkItems::row)
                .list();
    }

    /** What the actor decided, the latest first, before the given moment. */
    List<WorkItem> done(long actorId, InboxQuery query, Instant before, int limit) {
        return jdbc.sql("""
                        select * from work_item
                        where done_by = :actor and done_at is not null and done_at < :before
                          and (:process = '' or process = :process)
                          and organisation >= :prefix and organisation < :prefix || chr(127)
                        order by done_at desc, id desc limit :limit
                        """)
                .param("actor", actorId)
                .param("before", Timestamp.from(before))
                .param("process", query.process())
                .param("prefix", query.prefix())
                .param("limit", limit)
                .query(WorkItems::row)
                .list();
    }

    /** How many are open, counted no further than the cap. */
    int countOpen(List<String> audiences, int cap) {
        return jdbc.sql("""
                        select count(*) from (
                          select 1 from unnest(:audiences::text[]) wanted cross join lateral (
                            select 1 from work_item where audience = wanted collate "C" and done_at is null limit :cap) item
                          limit :cap) counted
                        """)
                .param("audiences", audiences.toArray(String[]::new))
                .param("cap", cap)
                .query(Integer.class)
                .single();
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
