package cn.jixiao.evaluation.evidence;

import cn.jixiao.org.OrgCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class EvidenceRows {

    private final JdbcClient jdbc;

    EvidenceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Evidence insert(long evaluationId, OrgCode organisation, int indicator, ReceivedFile file, String addedBy) {
        return jdbc.sql("""
                        insert into evidence (evaluation_id, organisation, indicator, name, type, size, sha256, added_by)
                        values (:evaluation, :organisation, :indicator, :name, :type, :size, :sha256, :by)
                        returning *
                        """)
                .param("evaluation", evaluationId)
                .param("organisation", organisation.value())
                .param("indicator", indicator)
                .param("name", file.name())
                .param("type", file.type().name())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("by", addedBy)
                .query(EvidenceRows::row)
                .single();
    }

    boolean remove(long id, String removedBy) {
        return jdbc.sql("update evidence set removed_by = ?, removed_at = now() where id = ? and removed_at is null")
                        .params(removedBy, id)
                        .update()
                > 0;
    }

    /** Also what was removed: a submission that named it can still be proved. */
    Optional<Evidence> find(long id) {
        return jdbc.sql("select * from evidence where id = ?")
                .param(id)
                .query(EvidenceRows::row)
                .optional();
    }

    List<Evidence> present(long evaluationId) {
        return jdbc.sql("select * from evidence where evaluation_id = ? and removed_at is null order by indicator, id")
                .param(evaluationId)
                .query(EvidenceRows::row)
                .list();
    }

    /** How many bytes were ever added. */
    long bytesOf(long evaluationId) {
        return jdbc.sql("select coalesce(sum(size), 0) from evidence where evaluation_id = ?")
                .param(evaluationId)
                .query(Long.class)
                .single();
    }

    private static Evidence row(ResultSet row, int number) throws SQLException {
        return new Evidence(
                row.getLong("id"),
                row.getLong("evaluation_id"),
                new OrgCode(row.getString("organisation")),
                row.getInt("indicator"),
                row.getString("name"),
                FileType.valueOf(row.getString("type")),
                row.getLong("size"),
                row.getString("sha256"),
                row.getString("added_by"),
                row.getTimestamp("added_at").toInstant());
    }
}
