package cn.jixiao.workflow;

import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders went out. */
@Repository
class WorkItemMarks {

    private final JdbcClient jdbc;

    WorkItemMarks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Marks the next open items due within these dates that have no such mark, and answers them; no run gets one twice. */
    List<Long> mark(WorkAnnounced.Kind kind, LocalDate first, LocalDate last, int limit) {
        return jdbc.sql("""
                        insert into work_item_mark (item_id, kind, organisation)
                        select id, :kind, organisation from work_item
                        where done_at is null and due_on between :first and :last
                          and not exists (select 1 from work_item_mark where item_id = work_item.id and kind = :kind)
                        order by due_on, id limit :limit
                        on conflict (item_id, kind) do nothing
                        returning item_id
                        """)
                .param("kind", kind.name())
                .param("first", Date.valueOf(first))
                .param("last", Date.valueOf(last))
                .param("limit", limit)
                .query(Long.class)
                .list();
    }
}
