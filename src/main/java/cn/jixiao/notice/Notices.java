package cn.jixiao.notice;

import cn.jixiao.workflow.WorkAnnounced;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Notices {

    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One for each of these accounts that was not told of it yet. */
    void insert(WorkAnnounced event, Collection<Long> accounts) {
        jdbc.sql("""
                        insert into notice (account_id, event_id, kind, at, form_id, organisation, process, step, item_id, title,
                          by_name)
                        select account, :event, :kind, :at, :form, :organisation, :process, :step, :item, :title, :by
                        from unnest(:accounts::bigint[]) account
                        on conflict (event_id, account_id) do nothing
                        """)
                .param("accounts", accounts.toArray(Long[]::new))
                .param("event", event.id())
                .param("kind", event.kind().name())
                .param("at", Timestamp.from(event.at()))
                .param("form", event.formId())
                .param("organisation", event.organisation().value())
                .param("process", event.process())
                .param("step", event.step())
                .param("item", event.itemId())
                .param("title", event.title())
                .param("by", event.by())
                .update();
    }

    List<Notice> unread(long account, long before, int limit) {
        return jdbc.sql("""
                        select * from notice where account_id = ? and read_at is null and id < ?
                        order by id desc limit ?
                        """).params(account, before, limit).query(Notices::row).list();
    }

    List<Notice> read(long account, long before, int limit) {
        return jdbc.sql("""
                        select * from notice where account_id = ? and read_at is not null and id < ?
                        order by id desc limit ?
                        """).params(account, before, limit).query(Notices::row).list();
    }

    int countUnread(long account, int cap) {
        return jdbc.sql("""
                        select count(*) from (
                          select 1 from notice where account_id = ? and read_at is null limit ?) counted
                        """).params(account, cap).query(Integer.class).single();
    }

    Optional<Notice> markRead(long account, long id) {
        return jdbc.sql("""
                        update notice set read_at = coalesce(read_at, now()) where account_id = ? and id = ?
                        returning *
                        """).params(account, id).query(Notices::row).optional();
    }

    void markAllRead(long account) {
        jdbc.sql("update notice set read_at = now() where account_id = ? and read_at is null")
                .param(account)
                .update();
    }

    private static Notice row(ResultSet row, int number) throws SQLException {
        var readAt = row.getTimestamp("read_at");
        return new Notice(
                row.getLong("id"),
                row.getObject("event_id", UUID.class),
                WorkAnnounced.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                row.getLong("form_id"),
                row.getString("process"),
                row.getString("step"),
                row.getLong("item_id"),
                row.getString("title"),
                row.getString("by_name"),
                readAt == null ? null : readAt.toInstant());
    }
}
