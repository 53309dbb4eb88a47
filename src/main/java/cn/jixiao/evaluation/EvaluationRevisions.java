package cn.jixiao.evaluation;

import cn.jixiao.account.Actor;
import cn.jixiao.common.Sha256;
import cn.jixiao.form.RevisionTable;
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

    private final JdbcClient jdbc;
    private final RevisionTable<EvaluationRevision> table;
    private final JsonMapper json = JsonMapper.builder().build();

    EvaluationRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.table = new RevisionTable<>(jdbc, "evaluation_revision", "evaluation_id", this::row);
    }

    Optional<EvaluationRevision> find(long id, int no) {
        return table.find(id, no);
    }

    List<EvaluationRevision> of(long id) {
        return table.of(id);
    }

    void save(SelfEvaluation evaluation, int no, EvaluationContent content, Actor author) {
        table.save(evaluation.id(), no, evaluation.organisation(), json.writeValueAsString(content), author);
    }

    /** Stores this content as the latest draft, still in the name of whoever wrote the revision it goes on from. */
    void carryOn(SelfEvaluation evaluation, int from, EvaluationContent content) {
        table.carryOn(evaluation.id(), from, evaluation.revision(), json.writeValueAsString(content));
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
