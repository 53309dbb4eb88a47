package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.org.OrgCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Forms {

    static final String COLUMNS = """
            id, organisation, year, frame, name, stage, version, revision, revision_in_force, approval_number, approved_on,
            total_amount, predecessor, author_id, author_name, writers, saved_at, saved_by
            """;

    private final JdbcClient jdbc;

    Forms(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<FormRecord> find(FormId id) {
        return jdbc.sql("select " + COLUMNS + " from form where id = ?")
                .param(id.value())
                .query(Forms::row)
                .optional();
    }

    /** Keeps the form from changing until the transaction ends; waits for whoever is changing it. */
    Optional<FormRecord> hold(FormId id) {
        return jdbc.sql("select " + COLUMNS + " from form where id = ? for share")
                .param(id.value())
                .query(Forms::row)
                .optional();
    }

    List<FormRecord> all(Collection<Long> ids) {
        return jdbc.sql("select " + COLUMNS + " from form where id = any(:ids) order by id")
                .param("ids", ids.toArray(Long[]::new))
                .query(Forms::row)
                .list();
    }

    Optional<FormRecord> findBySource(OrgCode organisation, FiscalYear year, String source) {
        return jdbc.sql("select " + COLUMNS + " from form where organisation = ? and year = ? and source = ?")
                .params(organisation.value(), year.value(), source)
                .query(Forms::row)
                .optional();
    }

    FormRecord insert(
            TargetForm content, OrgCode organisation, long authorId, String authorName, @Nullable String source) {
        return insert(content, organisation, authorId, authorName, source, null).orElseThrow();
    }

    /** A draft started from another form; empty where that form has a successor in this year already. */
    Optional<FormRecord> insert(
            TargetForm content,
            OrgCode organisation,
            long authorId,
            String authorName,
            @Nullable String source,
            @Nullable FormId predecessor) {
        return jdbc.sql("""
                        insert into form (organisation, year, frame, name, stage, version, revision, source, predecessor, author_id,
                          author_name, writers, saved_by, total_amount)
                        values (:organisation, :year, :frame, :name, 'DRAFT', 1, 1, :source, :predecessor, :author, :authorName,
                          array[:author]::bigint[], :authorName, :total)
                        on conflict (predecessor, year) where stage <> 'DISCARDED' do nothing
                        returning
                        """ + COLUMNS)
                .param("organisation", organisation.value())
                .param("year", content.year().value())
                .param("frame", content.frame().value())
                .param("name", content.name())
                .param("source", source)
                .param("author", authorId)
                .param("authorName", authorName)
                .param("predecessor", predecessor == null ? null : predecessor.value())
                .param("total", total(content))
                .query(Forms::row)
                .optional();
    }

    /** Stores the head of a saved draft; empty where the version is no longer the one the writer saw. */
    Optional<FormRecord> save(
            FormId id, int version, int revision, TargetForm content, long writer, String writerName) {
        return jdbc.sql("""
                        update form set name = :name, revision = :revision, version = version + 1, total_amount = :total,
                          writers = case when :writer = any(writers) then writers else writers || :writer end,
                          saved_at = now(), saved_by = :writerName
                        where id = :id and version = :version
                        returning
                        """ + COLUMNS)
                .param("id", id.value())
                .param("version", version)
                .param("revision", revision)
                .param("name", content.name())
                .param("total", total(content))
                .param("writer", writer)
                .param("writerName", writerName)
                .query(Forms::row)
                .optional();
    }

    /** Adds a writer to the form and keeps others off it until the transaction ends; false where the version is outdated. */
    boolean sign(FormId id, int version, long writer) {
        return jdbc.sql("""
                        update form set writers = case when :writer = any(writers) then writers else writers || :writer end
                        where id = :id and version = :version
                        """)
                        .param("id", id.value())
                        .param("version", version)
                        .param("writer", writer)
                        .update()
                == 1;
    }

    Optional<FormRecord> move(FormId id, int version, Stage stage, String actorName) {
        return jdbc.sql("""
                        update form set stage = :stage, version = version + 1, saved_at = now(), saved_by = :actor
                        where id = :id and version = :version
                        returning
                        """ + COLUMNS)
                .param("id", id.value())
                .param("version", version)
                .param("stage", stage.name())
                .param("actor", actorName)
                .query(Forms::row)
                .optional();
    }

    /** Puts the latest revision in force under the next number, and remembers that it came into force. */
    Optional<FormRecord> approve(FormId id, int version, LocalDate date, String actorName) {
        return jdbc.sql("""
                        with approved as (
                          update form set stage = 'APPROVED', version = version + 1, saved_at = now(), saved_by = :actor,
                            revision_in_force = revision, approved_on = :date, approval_number = (
                              select format('绩批〔%s〕%s号', year, lpad(running, greatest(5, length(running)), '0'))
                              from (select nextval('approval_number')::text as running) numbered)
                          where id = :id and version = :version
                          returning form.*),
                        remembered as (
                          insert into form_approval (form_id, revision, organisation, number, approved_on)
                          select id, revision, organisation, approval_number, approved_on from approved)
                        select
                        """ + COLUMNS + " from approved")
                .param("id", id.value())
                .param("version", version)
                .param("date", Date.valueOf(date))
                .param("actor", actorName)
                .query(Forms::row)
                .optional();
    }

    Optional<FormRecord> discard(FormId id, int version, String actorName) {
        return jdbc.sql("""
                        update form set stage = 'DISCARDED', source = null, version = version + 1, saved_at = now(), saved_by = :actor
                        where id = :id and version = :version
                        returning
                        """ + COLUMNS)
                .param("id", id.value())
                .param("version", version)
                .param("actor", actorName)
                .query(Forms::row)
                .optional();
    }

    private static @Nullable Object total(TargetForm content) {
        return content.amount(Field.TOTAL_AMOUNT).map(Money::yuan).orElse(null);
    }

    static FormRecord row(ResultSet row, int number) throws SQLException {
        var approvedOn = row.getDate("approved_on");
        var total = row.getBigDecimal("total_amount");
        var predecessor = row.getObject("predecessor", Long.class);
        return new FormRecord(
                new FormId(row.getLong("id")),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                new FrameId(row.getString("frame")),
                row.getString("name"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getInt("revision"),
                row.getObject("revision_in_force", Integer.class),
                row.getString("approval_number"),
                approvedOn == null ? null : approvedOn.toLocalDate(),
                total == null ? null : new Money(total),
                predecessor == null ? null : new FormId(predecessor),
                row.getLong("author_id"),
                row.getString("author_name"),
                List.of((Long[]) row.getArray("writers").getArray()),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
