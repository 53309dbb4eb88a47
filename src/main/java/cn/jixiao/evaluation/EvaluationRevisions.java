package cn.jixiao.evaluation;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class EvaluationRevisions {

    private static final String COLUMNS =
            "select no, content, evidence, sha256, author_name, saved_at from evaluation_revision ";

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    EvaluationRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<EvaluationRevision> find(long evaluationId, int no) {
        return jdbc.sql(COLUMNS + "where evaluation_id = ? and no = ?")
                .params(evaluationId, no)
                .query(this::row)
                .optional();
    }

    List<EvaluationRevision> of(long evaluationId) {
        return jdbc.sql(COLUMNS + "where evaluation_id = ? order by no")
                .param(evaluationId)
                .query(this::row)
                .list();
    }

    void save(SelfEvaluation evaluation, int no, EvaluationContent content, Actor author) {
        jdbc.sql("""
                        insert into evaluation_revision (evaluation_id, no, organisation, content, author_id, author_name)
                        values (:id, :no, :organisation, :content::jsonb, :author, :authorName)
                        on conflict (evaluation_id, no) do update set content = excluded.content,
                          author_id = excluded.author_id, author_name = excluded.author_name, saved_at = now()
                        """)
                .param("id", evaluation.id())
                .param("no", no)
                .param("organisation", evaluation.organisation().value())
                .param("content", json.writeValueAsString(content))
                .param("author", author.id())
                .param("authorName", author.fullName())
                .update();
    }

    /** Stores this content as the latest draft, still in the name of whoever wrote the revision it goes on from. */
    void carryOn(SelfEvaluation evaluation, int from, EvaluationContent content) {
        jdbc.sql("""
                        insert into evaluation_revision (evaluation_id, no, organisation, content, author_id, author_name)
                        select evaluation_id, :no, organisation, :content::jsonb, author_id, author_name
                        from evaluation_revision where evaluation_id = :id and no = :from
                        on conflict (evaluation_id, no) do update set content = excluded.content
                        """)
                .param("id", evaluation.id())
                .param("no", evaluation.revision())
                .param("from", from)
                .param("content", json.writeValueAsString(content))
                .update();
    }

    /** Closes a revision for ever together with its score and the files handed in with it. */
    void freeze(
            SelfEvaluation evaluation,
            EvaluationRevision revision,
            List<SealedEvidence> evidence,
            EvaluationScore score) {
        jdbc.sql("""
                        update evaluation_revision set sha256 = ?, evidence = ?::jsonb, score = ?::jsonb
                        where evaluation_id = ? and no = ?
                        """)
                .params(
                        seal(revision.content(), evidence),
                        json.writeValueAsString(evidence),
                        json.writeValueAsString(score),
                        evaluation.id(),
                        revision.no())
                .update();
    }

    /** The SHA-256 a revision with that content and those files is frozen with; without files the content's own. */
    String seal(EvaluationContent content, List<SealedEvidence> evidence) {
        var reported = json.writeValueAsString(content);
        return Sha256.of(evidence.isEmpty() ? reported : reported + "\n" + json.writeValueAsString(evidence));
    }

    private EvaluationRevision row(ResultSet row, int number) throws SQLException {
        return new EvaluationRevision(
                row.getInt("no"),
                json.readValue(row.getString("content"), EvaluationContent.class),
                evidence(row.getString("evidence")),
                row.getString("sha256"),
                row.getString("author_name"),
                row.getTimestamp("saved_at").toInstant());
    }

    private List<SealedEvidence> evidence(@Nullable String list) {
        return list == null ? List.of() : json.readValue(list, new TypeReference<>() {});
    }
}
