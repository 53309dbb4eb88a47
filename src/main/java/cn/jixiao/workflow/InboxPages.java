package cn.jixiao.workflow;

import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pages of what waits for somebody and of what they did; each reads no more rows than it shows. */
@Repository
class InboxPages {

    private final JdbcClient jdbc;

    InboxPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
}
