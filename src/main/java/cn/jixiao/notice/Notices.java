package cn.jixiao.notice;

import cn.jixiao.account.AudienceMembers.Reader;
import cn.jixiao.workflow.WorkAnnounced;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class Notices {

    private final NoticeRules rules = NoticeRules.read();
    private final JdbcClient jdbc;

    Notices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One for each of these readers who wants to hear of it, did not do it themselves and was not told of it yet; answers
     * those.
     */
    List<Noticed> insert(List<WorkAnnounced> events, List<Reader> readers) {
        return jdbc.sql("""
                        insert into notice (account_id, event_id, kind, at, form_id, organisation, process, step, item_id, title,
                          by_name)
                        select reader, id, event.kind, at, "formId", organisation, process, step, "itemId", title, by
                        from jsonb_to_recordset(:events::jsonb) as event(id uuid, at timestamptz, kind text, "formId" bigint,
                            organisation text, process text, step text, "itemId" bigint, title text, "byId" bigint, by text)
                          join unnest(:asked::uuid[], :accounts::bigint[]) as asked(about, reader) on about = id
                          left join notice_choice choice on choice.account_id = reader and choice.kind = event.kind
                        where reader <> "byId" and coalesce(choice.reach, :otherwise::jsonb ->> event.kind) <> 'OFF'
                        order by at
                        on conflict (event_id, account_id) do nothing
                        returning event_id, kind, account_id
                        """)
                .param("events", JsonMapper.shared().writeValueAsString(events))
                .param("asked", readers.stream().map(Reader::about).toArray(UUID[]::new))
                .param("accounts", readers.stream().map(Reader::account).toArray(Long[]::new))
                .param("otherwise", rules.reachAsJson())
                .query(Noticed.class)
                .list();
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

    /**
     * What an account did not read and was not mailed, of the kinds it chose to have in a digest or did not choose about.
     *
     * @param byDefault the kinds that stand in a digest where nothing was chosen
     */
    List<Notice> forDigest(long account, Collection<String> byDefault, Instant since, int limit) {
        return jdbc.sql("""
                        select notice.* from notice
                          left join notice_choice choice
                            on choice.account_id = notice.account_id and choice.kind = notice.kind
                        where notice.account_id = :account and read_at is null and not digested and at >= :since
                          and (choice.reach = 'DIGEST' or choice.reach is null and notice.kind = any(:byDefault))
                        order by id desc limit :limit
                        """)
                .param("account", account)
                .param("byDefault", byDefault.toArray(String[]::new))
                .param("since", Timestamp.from(since))
                .param("limit", limit)
                .query(Notices::row)
                .list();
    }

    void markDigested(List<Notice> notices) {
        jdbc.sql("update notice set digested = true where id = any(?)")
                .param(notices.stream().map(Notice::id).toArray(Long[]::new))
                .update();
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

    /** Clears away what was read before then, whoever read it. */
    int clearRead(Instant before) {
        return jdbc.sql("delete from notice where read_at < ?")
                .param(Timestamp.from(before))
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
