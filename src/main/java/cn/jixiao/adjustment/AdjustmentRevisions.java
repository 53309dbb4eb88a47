package cn.jixiao.adjustment;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import cn.jixiao.form.ContentJson;
import cn.jixiao.form.RevisionTable;
import cn.jixiao.form.TargetForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdjustmentRevisions {

    private final JdbcClient jdbc;
    private final RevisionTable<AdjustmentRevision> table;
    private final ContentJson json;

    AdjustmentRevisions(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
        this.table = new RevisionTable<>(jdbc, "adjustment_revision", "adjustment_id", this::row);
    }

    Optional<AdjustmentRevision> find(long id, int no) {
        return table.find(id, no);
    }

    List<AdjustmentRevision> of(long id) {
        return table.of(id);
    }

    /** Stores a draft revision, overwriting the same draft; a frozen revision refuses. */
    void save(Adjustment adjustment, int no, TargetForm content, Actor author) {
        table.save(adjustment.id(), no, adjustment.organisation(), json.write(content), author);
    }

    /** Closes a revision for ever. */
    void freeze(Adjustment adjustment, AdjustmentRevision revision) {
        jdbc.sql("update adjustment_revision set sha256 = ? where adjustment_id = ? and no = ?")
                .params(seal(revision.content()), adjustment.id(), revision.no())
                .update();
    }

    /** The SHA-256 a revision with that content is frozen with. */
    String seal(TargetForm content) {
        return Sha256.of(json.write(content));
    }

    private AdjustmentRevision row(ResultSet row, int number) throws SQLException {
        return new AdjustmentRevision(
                row.getInt("no"),
                json.read(row.getString("content")),
                row.getString("sha256"),
                row.getLong("author_id"),
                row.getString("author_name"),
                row.getTimestamp("saved_at").toInstant());
    }
}
