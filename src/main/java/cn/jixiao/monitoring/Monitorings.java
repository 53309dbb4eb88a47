package cn.jixiao.monitoring;

import cn.jixiao.account.Actor;
import cn.jixiao.calendar.Reach;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Monitorings {

    private static final String WRITERS =
            "writers = case when :writer = any(writers) then writers else writers || :writer end";

    private static final String APPROVED = """
            year = :year and revision_in_force is not null
              and organisation >= :prefix and organisation < :prefix || chr(127)
              and not exists (select 1 from unnest(:except::text[]) spared
                              where organisation >= spared collate "C" and organisation < spared || chr(127))
            """;

    private final JdbcClient jdbc;

    Monitorings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Monitoring> find(long id) {
        return jdbc.sql("select * from monitoring where id = ?")
                .param(id)
                .query(Monitorings::row)
                .optional();
    }

    /** All of a form, the earlier window first. */
    List<Monitoring> ofForm(FormId form) {
        return jdbc.sql("select * from monitoring where form_id = ? order by months")
                .param(form.value())
                .query(Monitorings::row)
                .list();
    }

    /** Opens one for the form's revision in force; empty where the form has one in that window already. */
    Optional<Monitoring> insert(FormRecord form, int formRevision, Window window, MonitoringRules rules, Actor by) {
        return jdbc.sql("""
                        insert into monitoring (form_id, organisation, year, months, title, form_revision, rules_id,
                          rules_version, stage, version, revision, writers, saved_by)
                        values (:form, :organisation, :year, :months, :title, :formRevision, :rules,
                          :rulesVersion, 'FILLING', 1, 1, '{}', :by)
                        on conflict (form_id, months) do nothing
                        returning *
                        """)
                .param("form", form.id().value())
                .param("organisation", form.organisation().value())
                .param("year", form.year().value())
                .param("months", window.months())
                .param("title", form.name())
                .param("formRevision", formRevision)
                .param("rules", rules.id())
                .param("rulesVersion", rules.version())
                .param("by", by.fullName())
                .query(Monitorings::row)
                .optional();
    }

    Optional<Monitoring> save(Monitoring seen, int revision, Actor writer) {
        return jdbc.sql("update monitoring set revision = :revision, version = version + 1, " + WRITERS
                        + ", saved_at = now(), saved_by = :name where id = :id and version = :version returning *")
                .param("revision", revision)
                .param("writer", writer.id())
                .param("name", writer.fullName())
                .param("id", seen.id())
                .param("version", seen.version())
                .query(Monitorings::row)
                .optional();
    }

    /** Notes the light of what is handed in; who hands it in counts among its writers from now on. */
    Optional<Monitoring> light(Monitoring seen, Light light, Actor writer) {
        return jdbc.sql("update monitoring set light = :light, " + WRITERS
                        + " where id = :id and version = :version returning *")
                .param("light", light.name())
                .param("writer", writer.id())
                .param("id", seen.id())
                .param("version", seen.version())
                .query(Monitorings::row)
                .optional();
    }

    Optional<Monitoring> move(Monitoring seen, MonitoringStage stage, Actor actor) {
        return jdbc.sql("""
                        update monitoring set stage = ?, version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(stage.name(), actor.fullName(), seen.id(), seen.version())
                .query(Monitorings::row)
                .optional();
    }

    /** Turns to the targets of another approved revision, remembering those it began with. */
    Optional<Monitoring> refer(Monitoring seen, FormRecord form, int formRevision, int revision, Actor actor) {
        return jdbc.sql("""
                        update monitoring set former_revision = coalesce(former_revision, form_revision), form_revision = ?,
                          title = ?, revision = ?, version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(formRevision, form.name(), revision, actor.fullName(), seen.id(), seen.version())
                .query(Monitorings::row)
                .optional();
    }

    /** The newest first, behind the given id. */
    List<Monitoring> page(MonitoringQuery query, long olderThan, int limit) {
        return jdbc.sql("""
                        select * from monitoring
                        where id < :olderThan and organisation >= :prefix and organisation < :prefix || chr(127)
                          and (:year::int is null or year = :year) and (:months::int is null or months = :months)
                          and (:light::text is null or light = :light) and (:stage::text is null or stage = :stage)
                        order by id desc limit :limit
                        """)
                .param("olderThan", olderThan)
                .param("prefix", query.prefix())
                .param("year", query.year() == null ? null : query.year().value())
                .param("months", query.window() == null ? null : query.window().months())
                .param("light", query.light() == null ? null : query.light().name())
                .param("stage", query.stage() == null ? null : query.stage().name())
                .param("limit", limit)
                .query(Monitorings::row)
                .list();
    }

    /** The ids of the reach's forms with a revision in force, behind the given one. */
    List<Long> monitored(Reach reach, long afterFormId, int limit) {
        return within(reach, "select id from form where id > :after and " + APPROVED + " order by id limit :limit")
                .param("after", afterFormId)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    int count(Reach reach) {
        return within(reach, "select count(*) from form where " + APPROVED)
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec within(Reach reach, String sql) {
        return jdbc.sql(sql)
                .param("year", reach.year().value())
                .param("prefix", reach.prefix())
                .param("except", reach.except().toArray(String[]::new));
    }

    private static Monitoring row(ResultSet row, int number) throws SQLException {
        var light = row.getString("light");
        return new Monitoring(
                row.getLong("id"),
                new FormId(row.getLong("form_id")),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                new Window(row.getInt("months")),
                row.getString("title"),
                row.getInt("form_revision"),
                row.getObject("former_revision", Integer.class),
                row.getString("rules_id"),
                row.getInt("rules_version"),
                MonitoringStage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getInt("revision"),
                light == null ? null : Light.valueOf(light),
                List.of((Long[]) row.getArray("writers").getArray()),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
