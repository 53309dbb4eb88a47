package cn.jixiao.monitoring;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import cn.jixiao.form.RevisionTable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class MonitoringRevisions {

    private final JdbcClient jdbc;
    private final RevisionTable<MonitoringRevision> table;
    private final JsonMapper json = JsonMapper.builder().build();

    MonitoringRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new RevisionTable<>(jdbc, "monitoring_revision", "monitoring_id", this::row);
    }

    Optional<MonitoringRevision> find(long id, int no) {
        return table.find(id, no);
    }

    List<MonitoringRevision> of(long id) {
        return table.of(id);
    }

    void save(Monitoring monitoring, int no, MonitoringContent content, Actor author) {
        table.save(monitoring.id(), no, monitoring.organisation(), json.writeValueAsString(content), author);
    }

    /** Stores this content as the latest draft, still in the name of whoever wrote the revision it goes on from. */
    void carryOn(Monitoring monitoring, int from, MonitoringContent content) {
        table.carryOn(monitoring.id(), from, monitoring.revision(), json.writeValueAsString(content));
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
