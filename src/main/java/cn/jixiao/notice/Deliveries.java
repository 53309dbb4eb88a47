package cn.jixiao.notice;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Deliveries {

    private static final int LONGEST_CAUSE = 300;

    private final JdbcClient jdbc;

    Deliveries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each announcement leaves once for each target. */
    void insert(Delivery delivery, Instant now) {
        jdbc.sql("""
                        insert into notice_delivery (id, channel, target_id, event_id, kind, recipient, subject, body, next_at)
                        values (:id, :channel, :target, :event, :kind, :recipient, :subject, :body, :now)
                        on conflict (event_id, channel, target_id) do nothing
                        """)
                .param("id", delivery.id())
                .param("channel", delivery.channel().name())
                .param("target", delivery.targetId())
                .param("event", delivery.eventId())
                .param("kind", delivery.kind())
                .param("recipient", delivery.recipient())
                .param("subject", delivery.subject())
                .param("body", delivery.body())
                .param("now", Timestamp.from(now))
                .update();
    }

    /** Takes what is due, so that nobody else does until the lease ends. */
    List<Delivery> take(Instant now, Instant leaseEnds, int limit) {
        return jdbc.sql("""
                        update notice_delivery set attempts = attempts + 1, next_at = :leaseEnds
                        where id in (
                          select id from notice_delivery where state = 'WAITING' and next_at <= :now
                          order by next_at limit :limit for update skip locked)
                        returning *
                        """)
                .param("now", Timestamp.from(now))
                .param("leaseEnds", Timestamp.from(leaseEnds))
                .param("limit", limit)
                .query(Deliveries::row)
                .list();
    }

    void sent(UUID id) {
        jdbc.sql("update notice_delivery set state = 'SENT', cause = '', subject = '', body = '' where id = ?")
                .param(id)
                .update();
    }

    void postpone(UUID id, Instant until, String cause) {
        jdbc.sql("update notice_delivery set next_at = ?, cause = left(?, ?) where id = ?")
                .params(Timestamp.from(until), cause, LONGEST_CAUSE, id)
                .update();
    }

    void giveUp(UUID id, String cause) {
        jdbc.sql("update notice_delivery set state = 'DEAD', cause = left(?, ?) where id = ?")
                .params(cause, LONGEST_CAUSE, id)
                .update();
    }

    List<DeadLetter> dead(int limit) {
        return jdbc.sql("""
                        select id, channel, kind, recipient, cause, attempts, created_at from notice_delivery
                        where state = 'DEAD' order by created_at desc limit ?
                        """).param(limit).query(DeadLetter.class).list();
    }

    boolean revive(UUID id, Instant now) {
        return jdbc.sql("""
                        update notice_delivery set state = 'WAITING', attempts = 0, next_at = ?
                        where id = ? and state = 'DEAD'
                        """).params(Timestamp.from(now), id).update() == 1;
    }

    /** Clears away what arrived before then. */
    int clearSent(Instant before) {
        return jdbc.sql("delete from notice_delivery where state = 'SENT' and next_at < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private static Delivery row(ResultSet row, int number) throws SQLException {
        return new Delivery(
                row.getObject("id", UUID.class),
                Channel.valueOf(row.getString("channel")),
                row.getLong("target_id"),
                row.getObject("event_id", UUID.class),
                row.getString("kind"),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("body"),
                row.getInt("attempts"));
    }
}
