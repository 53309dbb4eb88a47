package cn.jixiao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AuditEntries {

    private final JdbcClient jdbc;

    AuditEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Number and hash of a form's last entry. */
    record Head(long formId, int seq, String hash) {}

    /** The end of a form's chain, locked until the transaction ends so that two entries cannot take one place. */
    Optional<Head> lockHead(long formId) {
        return jdbc.sql("select form_id, seq, hash from audit_head where form_id = ? for update")
                .param(formId)
                .query(Head.class)
                .optional();
    }

    void append(AuditEntry entry) {
        jdbc.sql("""
                        with head as (
                          insert into audit_head (form_id, organisation, seq, hash)
                          values (:formId, :organisation, :seq, :hash)
                          on conflict (form_id) do update set seq = excluded.seq, hash = excluded.hash)
                        insert into audit_entry (form_id, seq, organisation, at, actor_id, actor_name, actor_role,
                          actor_organisation, action, step, revision_before, revision_after, reason, address, previous_hash, hash)
                        values (:formId, :seq, :organisation, :atTime, :actorId, :actorName, :actorRole,
                          :actorOrganisation, :action, :step, :revisionBefore, :revisionAfter, :reason, :address, :previousHash, :hash)
                        """)
                .param("formId", entry.formId())
                .param("organisation", entry.organisation())
                .param("seq", entry.seq())
                .param("hash", entry.hash())
                .param("actorId", entry.actorId())
                .param("actorName", entry.actorName())
                .param("actorRole", entry.actorRole())
                .param("actorOrganisation", entry.actorOrganisation())
                .param("action", entry.action())
                .param("step", entry.step())
                .param("revisionBefore", entry.revisionBefore())
                .param("revisionAfter", entry.revisionAfter())
                .param("reason", entry.reason())
                .param("address", entry.address())
                .param("previousHash", entry.previousHash())
                .param("atTime", Timestamp.from(entry.at()))
                .update();
    }

    List<AuditEntry> ofForm(long formId) {
        return jdbc.sql("select * from audit_entry where form_id = ? order by seq")
                .param(formId)
                .query(AuditEntries::row)
                .list();
    }

    Optional<Head> head(long formId) {
        return jdbc.sql("select form_id, seq, hash from audit_head where form_id = ?")
                .param(formId)
                .query(Head.class)
                .optional();
    }

    /** The forms whose trails the acting user may see, in pages by id; those that lost their trail included. */
    List<Long> formsAfter(long formId, int limit) {
        return jdbc.sql("select id from form where id > ? order by id limit ?")
                .params(formId, limit)
                .query(Long.class)
                .list();
    }

    private static AuditEntry row(ResultSet row, int number) throws SQLException {
        return new AuditEntry(
                row.getLong("form_id"),
                row.getInt("seq"),
                row.getString("organisation"),
                row.getTimestamp("at").toInstant(),
                row.getLong("actor_id"),
                row.getString("actor_name"),
                row.getString("actor_role"),
                row.getString("actor_organisation"),
                row.getString("action"),
                row.getString("step"),
                row.getObject("revision_before", Integer.class),
                row.getObject("revision_after", Integer.class),
                row.getString("reason"),
                row.getString("address"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
