package cn.jixiao.monitoring;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MonitoringRevisions {

    private static final String COLUMNS = "select no, content, sha256, author_name, saved_at from monitoring_revision ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    MonitoringRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MonitoringRevision> find(long monitoringId, int no) {
        return jdbc.sql(COLUMNS + "where monitoring_id = ? and no = ?")
                .params(monitoringId, no)
                .query(this::row)
                .optional();
    }

    List<MonitoringRevision> of(long monitoringId) {
        return jdbc.sql(COLUMNS + "where monitoring_id = ? order by no")
                .param(monitoringId)
                .query(this::row)
                .list();
    }

    void save(Monitoring monitoring, int no, MonitoringContent content, Actor author) {
        jdbc.sql("""
                        insert into monitoring_revision (monitoring_id, no, organisation, content, author_id, author_name)
                        values (:id, :no, :organisation, :content::jsonb, :author, :authorName)
                        on conflict (monitoring_id, no) do update set content = excluded.content,
                          author_id = excluded.author_id, author_name = excluded.author_name, saved_at = now()
                        """)
                .param("id", monitoring.id())
                .param("no", no)
                .param("organisation", monitoring.organisation().value())
                .param("content", json.writeValueAsString(content))
                .param("author", author.id())
                .param("authorName", author.fullName())
                .update();
    }

    /** Stores this content as the latest draft, still in the name of whoever wrote the revision it goes on from. */
    void carryOn(Monitoring monitoring, int from, MonitoringContent content) {
        jdbc.sql("""
                        insert into monitoring_revision (monitoring_id, no, organisation, content, author_id, author_name)
                        select monitoring_id, :no, organisation, :content::jsonb, author_id, author_name
                        from monitoring_revision where monitoring_id = :id and no = :from
                        on conflict (monitoring_id, no) do update set content = excluded.content
                        """)
                .param("id", monitoring.id())
                .param("no", monitoring.revision())
                .param("from", from)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    /** Closes a revision for ever together with the lights computed from it. */
    void freeze(Monitoring monitoring, MonitoringRevision revision, Lights lights) {
        jdbc.sql("update monitoring_revision set sha256 = ?, lights = ?::jsonb where monitoring_id = ? and no = ?")
                .params(seal(revision.content()), json.writeValueAsString(lights), monitoring.id(), revision.no())
                .update();
    }

    /** The SHA-256 a revision with that content is frozen with. */
    String seal(MonitoringContent content) {
        return Sha256.of(json.writeValueAsString(content));
    }

    private MonitoringRevision row(ResultSet row, int number) throws SQLException {
        return new MonitoringRevision(
                row.getInt("no"),
                json.readValue(row.getString("content"), MonitoringContent.class),
                row.getString("sha256"),
                row.getString("author_name"),
                row.getTimestamp("saved_at").toInstant());
    }
}
