package cn.jixiao.adjustment;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import cn.jixiao.form.ContentJson;
import cn.jixiao.form.TargetForm;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AdjustmentRevisions {

    private static final String COLUMNS =
            "select no, content, sha256, author_id, author_name, saved_at from adjustment_revision ";

    private final JdbcClient jdbc;
    private final ContentJson json;

    AdjustmentRevisions(JdbcClient jdbc, ContentJson json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    Optional<AdjustmentRevision> find(long adjustmentId, int no) {
        return jdbc.sql(COLUMNS + "where adjustment_id = ? and no = ?")
                .params(adjustmentId, no)
                .query(this::row)
                .optional();
    }

    List<AdjustmentRevision> of(long adjustmentId) {
        return jdbc.sql(COLUMNS + "where adjustment_id = ? order by no")
                .param(adjustmentId)
                .query(this::row)
                .list();
    }

    /** Stores a draft revision, overwriting the same draft; a frozen revision refuses. */
    void save(Adjustment adjustment, int no, TargetForm content, Actor author) {
        jdbc.sql("""
                        insert into adjustment_revision (adjustment_id, no, organisation, content, author_id, author_name)
                        values (:id, :no, :organisation, :content::jsonb, :author, :authorName)
                        on conflict (adjustment_id, no) do update set content = excluded.content,
                          author_id = excluded.author_id, author_name = excluded.author_name, saved_at = now()
                        """)
                .param("id", adjustment.id())
                .param("no", no)
                .param("organisation", adjustment.organisation().value())
                .param("content", json.write(content))
                .param("author", author.id())
                .param("authorName", author.fullName())
                .update();
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
