package cn.jixiao.adjustment;

import cn.jixiao.account.Actor;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormQuery;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.org.OrgCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Adjustments {

    private final JdbcClient jdbc;

    Adjustments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Adjustment> find(long id) {
        return jdbc.sql("select * from adjustment where id = ?")
                .param(id)
                .query(Adjustments::row)
                .optional();
    }

    Optional<Adjustment> openOf(FormId form) {
        return jdbc.sql("""
                        select * from adjustment where form_id = ? and stage not in ('APPROVED', 'REJECTED', 'DISCARDED')
                        """).param(form.value()).query(Adjustments::row).optional();
    }

    List<Adjustment> of(FormId form) {
        return jdbc.sql("select * from adjustment where form_id = ? order by id")
                .param(form.value())
                .query(Adjustments::row)
                .list();
    }

    /** Empty where the form has an open one. */
    Optional<Adjustment> insert(FormRecord form, Actor author) {
        return jdbc.sql("""
                        insert into adjustment (form_id, organisation, year, title, base_revision, reason, stage, version, revision,
                          writers, saved_by)
                        select id, organisation, year, name, revision_in_force, '', 'DRAFT', 1, 1,
                          case when :author = any(writers) then writers else writers || :author end, :authorName
                        from form where id = :form
                        on conflict (form_id) where stage not in ('APPROVED', 'REJECTED', 'DISCARDED') do nothing
                        returning *
                        """)
                .param("form", form.id().value())
                .param("author", author.id())
                .param("authorName", author.fullName())
                .query(Adjustments::row)
                .optional();
    }

    /** Empty where the version is no longer the one the writer saw; so it is with all that follow. */
    Optional<Adjustment> save(Adjustment seen, int revision, String reason, Actor writer) {
        return jdbc.sql("""
                        update adjustment set revision = :revision, reason = :reason, version = version + 1,
                          writers = case when :writer = any(writers) then writers else writers || :writer end,
                          saved_at = now(), saved_by = :writerName
                        where id = :id and version = :version
                        returning *
                        """)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("revision", revision)
                .param("reason", reason)
                .param("writer", writer.id())
                .param("writerName", writer.fullName())
                .query(Adjustments::row)
                .optional();
    }

    /** Adds a writer and keeps others off it until the transaction ends. */
    Optional<Adjustment> sign(Adjustment seen, Actor writer) {
        return jdbc.sql("""
                        update adjustment set writers = case when :writer = any(writers) then writers else writers || :writer end
                        where id = :id and version = :version
                        returning *
                        """)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("writer", writer.id())
                .query(Adjustments::row)
                .optional();
    }

    Optional<Adjustment> move(Adjustment seen, Stage stage, Actor actor) {
        return jdbc.sql("""
                        update adjustment set stage = ?, version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(stage.name(), actor.fullName(), seen.id(), seen.version())
                .query(Adjustments::row)
                .optional();
    }

    /** Notes which revision of the form it became, and under which number. */
    Optional<Adjustment> approve(Adjustment seen, FormRecord form, Actor actor) {
        return jdbc.sql("""
                        update adjustment set stage = 'APPROVED', approved_revision = ?, approval_number = ?, approved_on = ?,
                          version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(
                        Objects.requireNonNull(form.revisionInForce()),
                        Objects.requireNonNull(form.approvalNumber()),
                        Objects.requireNonNull(form.approvedOn()),
                        actor.fullName(),
                        seen.id(),
                        seen.version())
                .query(Adjustments::row)
                .optional();
    }

    /** The newest first, older than the given id; those given up only where they are asked for. */
    List<Adjustment> page(FormQuery query, long olderThan, int limit) {
        return jdbc.sql("""
                        select * from adjustment
                        where organisation >= :prefix and organisation < :prefix || chr(127) and id < :olderThan
                          and (:year::int is null or year = :year) and (stage = :stage or :stage::text is null and stage <> 'DISCARDED')
                          and (:name = '' or position(lower(:name) in lower(title)) > 0)
                        order by id desc limit :limit
                        """)
                .param("prefix", query.prefix())
                .param("year", query.year() == null ? null : query.year().value())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("name", query.name())
                .param("olderThan", olderThan)
                .param("limit", limit)
                .query(Adjustments::row)
                .list();
    }

    private static Adjustment row(ResultSet row, int number) throws SQLException {
        var approvedOn = row.getDate("approved_on");
        return new Adjustment(
                row.getLong("id"),
                new FormId(row.getLong("form_id")),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                row.getString("title"),
                row.getInt("base_revision"),
                row.getObject("approved_revision", Integer.class),
                row.getString("approval_number"),
                approvedOn == null ? null : approvedOn.toLocalDate(),
                row.getString("reason"),
                Stage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getInt("revision"),
                List.of((Long[]) row.getArray("writers").getArray()),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
