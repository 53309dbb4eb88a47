package cn.jixiao.monitoring;

import cn.jixiao.account.Actor;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.org.OrgCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Rectifications {

    private final JdbcClient jdbc;

    Rectifications(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Rectification> find(long id) {
        return jdbc.sql("select * from rectification where id = ?")
                .param(id)
                .query(Rectifications::row)
                .optional();
    }

    /** All of a form, the first one first. */
    List<Rectification> ofForm(FormId form) {
        return jdbc.sql("select * from rectification where form_id = ? order by id")
                .param(form.value())
                .query(Rectifications::row)
                .list();
    }

    /** Issues the notice; empty where one of that monitoring is still open. */
    Optional<Rectification> insert(Monitoring monitoring, Notice notice, Actor by) {
        return jdbc.sql("""
                        insert into rectification (monitoring_id, form_id, organisation, year, months, title, lines, demand,
                          due_on, stage, version, round, writers, issued_by, issued_name, saved_by)
                        values (:monitoring, :form, :organisation, :year, :months, :title, :lines, :demand,
                          :due, 'FEEDBACK', 1, 0, '{}', :by, :name, :name)
                        on conflict (monitoring_id) where stage in ('FEEDBACK', 'CHECK') do nothing
                        returning *
                        """)
                .param("monitoring", monitoring.id())
                .param("form", monitoring.formId().value())
                .param("organisation", monitoring.organisation().value())
                .param("year", monitoring.year().value())
                .param("months", monitoring.window().months())
                .param("title", monitoring.title())
                .param("lines", notice.lines().toArray(Integer[]::new))
                .param("demand", notice.demand())
                .param("due", Date.valueOf(notice.dueOn()))
                .param("by", by.id())
                .param("name", by.fullName())
                .query(Rectifications::row)
                .optional();
    }

    /** Begins another round of feedback; its writer may not check it. */
    Optional<Rectification> answered(Rectification seen, Actor writer) {
        return jdbc.sql("""
                        update rectification set stage = 'CHECK', round = round + 1, version = version + 1,
                          writers = case when :writer = any(writers) then writers else writers || :writer end,
                          saved_at = now(), saved_by = :name
                        where id = :id and version = :version
                        returning *
                        """)
                .param("writer", writer.id())
                .param("name", writer.fullName())
                .param("id", seen.id())
                .param("version", seen.version())
                .query(Rectifications::row)
                .optional();
    }

    Optional<Rectification> move(Rectification seen, RectificationStage stage, String verdict, Actor actor) {
        return jdbc.sql("""
                        update rectification set stage = ?, verdict = ?, version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(stage.name(), verdict, actor.fullName(), seen.id(), seen.version())
                .query(Rectifications::row)
                .optional();
    }

    private static Rectification row(ResultSet row, int number) throws SQLException {
        return new Rectification(
                row.getLong("id"),
                row.getLong("monitoring_id"),
                new FormId(row.getLong("form_id")),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                new Window(row.getInt("months")),
                row.getString("title"),
                new Notice(
                        List.of((Integer[]) row.getArray("lines").getArray()),
                        row.getString("demand"),
                        row.getDate("due_on").toLocalDate()),
                RectificationStage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getInt("round"),
                row.getString("verdict"),
                List.of((Long[]) row.getArray("writers").getArray()),
                row.getLong("issued_by"),
                row.getString("issued_name"),
                row.getTimestamp("issued_at").toInstant(),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }
}
