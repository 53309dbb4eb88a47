package cn.jixiao.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
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

    /** The ends of these forms' chains, locked in one order so that two who lock several do not wait for each other. */
    List<Head> lockHeads(Collection<Long> forms) {
        return jdbc.sql("select form_id, seq, hash from audit_head where form_id = any(?) order by form_id for update")
                .param(forms.toArray(Long[]::new))
                .query(Head.class)
                .list();
    }

    /** Appends entries of one actor at one moment, each of another form. */
    void appendAll(List<AuditEntry> entries) {
        if (!entries.isEmpty()) {
            jdbc.sql("""
                            with entry as (
                              select * from unnest(:forms::bigint[], :organisations::text[], :seqs::int[], :roles::text[],
                                :actions::text[], :steps::text[], :before::int[], :after::int[], :reasons::text[],
                                :previous::text[], :hashes::text[])
                                as e(form_id, organisation, seq, role, action, step, before, after, reason, previous, hash)),
                            head as (
                              insert into audit_head (form_id, organisation, seq, previous_hash, hash)
                              select form_id, organisation, seq, previous, hash from entry
                              on conflict (form_id) do update set seq = excluded.seq, previous_hash = excluded.previous_hash,
                                hash = excluded.hash)
                            insert into audit_entry (form_id, seq, organisation, at, actor_id, actor_name, actor_role,
                              actor_organisation, action, step, revision_before, revision_after, reason, address, previous_hash, hash)
                            select form_id, seq, organisation, :atTime, :actorId, :actorName, role, :actorOrganisation, action, step,
                              before, after, reason, :address, previous, hash from entry
                            """)
                    .param("forms", column(entries, AuditEntry::formId, Long[]::new))
                    .param("organisations", column(entries, AuditEntry::organisation, String[]::new))
                    .param("seqs", column(entries, AuditEntry::seq, Integer[]::new))
                    .param("roles", column(entries, AuditEntry::actorRole, String[]::new))
                    .param("actions", column(entries, AuditEntry::action, String[]::new))
                    .param("steps", column(entries, AuditEntry::step, String[]::new))
                    .param("before", column(entries, AuditEntry::revisionBefore, Integer[]::new))
                    .param("after", column(entries, AuditEntry::revisionAfter, Integer[]::new))
                    .param("reasons", column(entries, AuditEntry::reason, String[]::new))
                    .param("previous", column(entries, AuditEntry::previousHash, String[]::new))
                    .param("hashes", column(entries, AuditEntry::hash, String[]::new))
                    .param("atTime", Timestamp.from(entries.getFirst().at()))
                    .param("actorId", entries.getFirst().actorId())
                    .param("actorName", entries.getFirst().actorName())
                    .param("actorOrganisation", entries.getFirst().actorOrganisation())
                    .param("address", entries.getFirst().address())
                    .update();
        }
    }

    private static <T> @Nullable T[] column(
            List<AuditEntry> entries, Function<AuditEntry, @Nullable T> value, IntFunction<T[]> array) {
        return entries.stream().map(value).toArray(array);
    }

    /** Appends an entry whose number and hashes are found by the statement, one after the other where two append at once. */
    void append(AuditEntry entry) {
        jdbc.sql("""
                        with head as (
                          insert into audit_head as last (form_id, organisation, seq, previous_hash, hash)
                          values (:formId, :organisation, 1, :start, chained_hash(:before, 1, :after, :start))
                          on conflict (form_id) do update set seq = last.seq + 1, previous_hash = last.hash,
                            hash = chained_hash(:before, last.seq + 1, :after, last.hash)
                          returning seq, previous_hash, hash)
                        insert into audit_entry (form_id, seq, organisation, at, actor_id, actor_name, actor_role,
                          actor_organisation, action, step, revision_before, revision_after, reason, address, previous_hash, hash)
                        select :formId, seq, :organisation, :atTime, :actorId, :actorName, :actorRole, :actorOrganisation, :action,
                          :step, :revisionBefore::integer, :revisionAfter::integer, :reason, :address, previous_hash, hash
                        from head
                        """)
                .param("formId", entry.formId())
                .param("organisation", entry.organisation())
                .param("start", Chain.START)
                .param("before", Chain.beforeNumber(entry))
                .param("after", Chain.afterNumber(entry))
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
