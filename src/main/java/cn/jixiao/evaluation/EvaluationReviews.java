package cn.jixiao.evaluation;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import cn.jixiao.workflow.WorkItem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EvaluationReviews {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    EvaluationReviews(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, the latest first. */
    List<EvaluationReview> of(long evaluationId) {
        return jdbc.sql("""
                        select revision, step, score, sha256, reviewer_name, made_at from evaluation_review
                        where evaluation_id = ? order by id desc
                        """).param(evaluationId).query(this::row).list();
    }

    void insert(SelfEvaluation evaluation, WorkItem item, ReviewedScore score, Actor reviewer) {
        jdbc.sql("""
                        insert into evaluation_review (evaluation_id, revision, work_item_id, organisation, step, score, sha256,
                          reviewer_id, reviewer_name)
                        values (:evaluation, :revision, :item, :organisation, :step, :score::jsonb, :sha256, :reviewer, :name)
                        """)
                .param("evaluation", evaluation.id())
                .param("revision", evaluation.revision())
                .param("item", item.id())
                .param("organisation", evaluation.organisation().value())
                .param("step", item.step())
                .param("score", json.writeValueAsString(score))
                .param("sha256", seal(score))
                .param("reviewer", reviewer.id())
                .param("name", reviewer.fullName())
                .update();
    }

    /** The SHA-256 a review with that score is stored with. */
    String seal(ReviewedScore score) {
        return Sha256.of(json.writeValueAsString(score));
    }

    private EvaluationReview row(ResultSet row, int number) throws SQLException {
        return new EvaluationReview(
                row.getInt("revision"),
                row.getString("step"),
                json.readValue(row.getString("score"), ReviewedScore.class),
                row.getString("sha256"),
                row.getString("reviewer_name"),
                row.getTimestamp("made_at").toInstant());
    }
}
