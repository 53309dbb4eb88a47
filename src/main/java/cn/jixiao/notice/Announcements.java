package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** What was announced and is not told yet. */
@Repository
class Announcements {

    private final JsonMapper json = JsonMapper.shared();
    private final JdbcClient jdbc;

    Announcements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One that waits, and how often telling it failed. */
    record Waiting(long no, int attempts) {}

    private record Row(long no, String event) {}

    void insert(WorkAnnounced event, Instant now) {
        jdbc.sql("insert into announcement (event, next_at) values (?::jsonb, ?)")
                .params(json.writeValueAsString(event), Timestamp.from(now))
                .update();
    }

    /** What is due by then and nobody else is telling, the first one first. */
    List<Waiting> due(Instant now, int limit) {
        return jdbc.sql("""
                        select no, attempts from announcement where next_at <= ?
                        order by no limit ? for update skip locked
                        """)
                .params(Timestamp.from(now), limit)
                .query(Waiting.class)
                .list();
    }

    /** Removes what is due, as far as nobody else is telling it, and answers it in its order. */
    List<WorkAnnounced> take(Instant now, int limit) {
        return jdbc.sql("""
                        delete from announcement where no = any(array(
                          select no from announcement where next_at <= ? order by no limit ? for update skip locked))
                        returning no, event::text
                        """).params(Timestamp.from(now), limit).query(Row.class).list().stream()
                .sorted(Comparator.comparing(Row::no))
                .map(this::event)
                .toList();
    }

    /** Removes that one; none where somebody else told it meanwhile. */
    List<WorkAnnounced> take(long no) {
        return jdbc
                .sql("delete from announcement where no = ? returning no, event::text")
                .param(no)
                .query(Row.class)
                .list()
                .stream()
                .map(this::event)
                .toList();
    }

    void postpone(Waiting announcement, Instant until) {
        jdbc.sql("update announcement set attempts = ?, next_at = ? where no = ?")
                .params(announcement.attempts() + 1, Timestamp.from(until), announcement.no())
                .update();
    }

    private WorkAnnounced event(Row row) {
        return json.readValue(row.event(), WorkAnnounced.class);
    }
}
