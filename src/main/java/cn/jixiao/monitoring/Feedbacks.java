package cn.jixiao.monitoring;

import cn.jixiao.monitoring.Feedback.Answer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Feedbacks {

    private final JdbcClient jdbc;

    Feedbacks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All rounds, the first one first. */
    List<Feedback> of(long rectificationId) {
        return jdbc.sql("select * from rectification_feedback where rectification_id = ? order by no")
                .param(rectificationId)
                .query(Feedbacks::row)
                .list();
    }

    /** Keeps what the unit says in the round that just began. */
    void insert(Rectification rectification, Answer answer, String author) {
        jdbc.sql("""
                        insert into rectification_feedback (rectification_id, no, organisation, measures, result, evidence,
                          sha256, author_name)
                        values (:id, :no, :organisation, :measures, :result, :evidence, :sha256, :author)
                        """)
                .param("id", rectification.id())
                .param("no", rectification.round())
                .param("organisation", rectification.organisation().value())
                .param("measures", answer.measures())
                .param("result", answer.result())
                .param("evidence", answer.evidence())
                .param("sha256", answer.seal())
                .param("author", author)
                .update();
    }

    private static Feedback row(ResultSet row, int number) throws SQLException {
        return new Feedback(
                row.getInt("no"),
                new Answer(row.getString("measures"), row.getString("result"), row.getString("evidence")),
                row.getString("sha256"),
                row.getString("author_name"),
                row.getTimestamp("given_at").toInstant());
    }
}
