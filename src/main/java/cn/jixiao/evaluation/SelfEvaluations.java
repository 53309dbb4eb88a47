package cn.jixiao.evaluation;

import cn.jixiao.account.Actor;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormAdjusted;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.org.OrgCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SelfEvaluations {

    private final JdbcClient jdbc;

    SelfEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<SelfEvaluation> find(long id) {
        return jdbc.sql("select * from self_evaluation where id = ?")
                .param(id)
                .query(SelfEvaluations::row)
                .optional();
    }

    Optional<SelfEvaluation> ofForm(FormId form) {
        return jdbc.sql("select * from self_evaluation where form_id = ?")
                .param(form.value())
                .query(SelfEvaluations::row)
                .optional();
    }

    /** Opens one for the form's revision in force; empty where the form has one already. */
    Optional<SelfEvaluation> insert(FormRecord form, int formRevision, ScoringRules rules, Actor author) {
        return jdbc.sql("""
                        insert into self_evaluation (form_id, organisation, year, title, form_revision, rules_id, rules_version,
                          stage, version, revision, writers, saved_by)
                        values (:form, :organisation, :year, :title, :formRevision, :rules, :rulesVersion,
                          'REPORTING', 1, 1, '{}', :author)
                        on conflict (form_id) do nothing
                        returning *
                        """)
                .param("form", form.id().value())
                .param("organisation", form.organisation().value())
                .param("year", form.year().value())
                .param("title", form.name())
                .param("formRevision", formRevision)
                .param("rules", rules.id())
                .param("rulesVersion", rules.version())
                .param("author", author.fullName())
                .query(SelfEvaluations::row)
                .optional();
    }

    Optional<SelfEvaluation> save(SelfEvaluation seen, int revision, Actor writer) {
        return jdbc.sql("""
                        update self_evaluation set revision = :revision, version = version + 1,
                          writers = case when :writer = any(writers) then writers else writers || :writer end,
                          saved_at = now(), saved_by = :writerName
                        where id = :id and version = :version
                        returning *
                        """)
                .param("id", seen.id())
                .param("version", seen.version())
                .param("revision", revision)
                .param("writer", writer.id())
                .param("writerName", writer.fullName())
                .query(SelfEvaluations::row)
                .optional();
    }

    /** Notes the score of what is handed in; who hands it in counts among its writers from now on. */
    Optional<SelfEvaluation> score(SelfEvaluation seen, EvaluationScore score, Actor writer) {
        return jdbc.sql("""
                        update self_evaluation set total = :total, grade = :grade, reviewed_total = null, reviewed_grade = null,
                          writers = case when :writer = any(writers) then writers else writers || :writer end
                        where id = :id and version = :version
                        returning *
                        """)
                .param("total", score.total())
                .param("grade", score.grade().name())
                .param("writer", writer.id())
                .param("id", seen.id())
                .param("version", seen.version())
                .query(SelfEvaluations::row)
                .optional();
    }

    /** Notes the score of its last reviewer. */
    Optional<SelfEvaluation> reviewed(SelfEvaluation seen, ReviewedScore score) {
        return jdbc.sql("""
                        update self_evaluation set reviewed_total = ?, reviewed_grade = ? where id = ? and version = ?
                        returning *
                        """)
                .params(score.total(), score.grade().name(), seen.id(), seen.version())
                .query(SelfEvaluations::row)
                .optional();
    }

    Optional<SelfEvaluation> move(SelfEvaluation seen, EvaluationStage stage, Actor actor) {
        return jdbc.sql("""
                        update self_evaluation set stage = ?, version = version + 1, saved_at = now(), saved_by = ?
                        where id = ? and version = ?
                        returning *
                        """)
                .params(stage.name(), actor.fullName(), seen.id(), seen.version())
                .query(SelfEvaluations::row)
                .optional();
    }

    /** Refers it to the adjusted targets; nobody becomes a writer by that. */
    Optional<SelfEvaluation> follow(SelfEvaluation seen, FormAdjusted adjusted, int revision) {
        return jdbc.sql("""
                        update self_evaluation set form_revision = ?, title = ?, revision = ?, version = version + 1
                        where id = ? and version = ?
                        returning *
                        """)
                .params(adjusted.to(), adjusted.form().name(), revision, seen.id(), seen.version())
                .query(SelfEvaluations::row)
                .optional();
    }

    /** Approved forms, the newest first, each with its evaluation if there is one. */
    List<EvaluationEntry> page(EvaluationQuery query, long olderThan, int limit) {
        return jdbc.sql("""
                        select form.id as of_form, form.organisation as of_organisation, form.year as of_year, form.name as of_name,
                          self_evaluation.*
                        from form left join self_evaluation on self_evaluation.form_id = form.id
                        where form.revision_in_force is not null and form.id < :olderThan
                          and form.organisation >= :prefix and form.organisation < :prefix || chr(127)
                          and (:year::int is null or form.year = :year)
                          and (:progress::text is null or coalesce(self_evaluation.stage, 'UNOPENED') = :progress)
                        order by form.id desc limit :limit
                        """)
                .param("olderThan", olderThan)
                .param("prefix", query.prefix())
                .param("year", query.year() == null ? null : query.year().value())
                .param(
                        "progress",
                        query.progress() == null ? null : query.progress().name())
                .param("limit", limit)
                .query(SelfEvaluations::entry)
                .list();
    }

    private static EvaluationEntry entry(ResultSet row, int number) throws SQLException {
        boolean opened = row.getString("stage") != null;
        return new EvaluationEntry(
                new FormId(row.getLong("of_form")),
                new OrgCode(row.getString("of_organisation")),
                new FiscalYear(row.getInt("of_year")),
                row.getString("of_name"),
                opened ? row(row, number) : null);
    }

    static SelfEvaluation row(ResultSet row, int number) throws SQLException {
        return new SelfEvaluation(
                row.getLong("id"),
                new FormId(row.getLong("form_id")),
                new OrgCode(row.getString("organisation")),
                new FiscalYear(row.getInt("year")),
                row.getString("title"),
                row.getInt("form_revision"),
                row.getString("rules_id"),
                row.getInt("rules_version"),
                EvaluationStage.valueOf(row.getString("stage")),
                row.getInt("version"),
                row.getInt("revision"),
                row.getBigDecimal("total"),
                grade(row, "grade"),
                row.getBigDecimal("reviewed_total"),
                grade(row, "reviewed_grade"),
                List.of((Long[]) row.getArray("writers").getArray()),
                row.getTimestamp("saved_at").toInstant(),
                row.getString("saved_by"));
    }

    private static @Nullable Grade grade(ResultSet row, String column) throws SQLException {
        var grade = row.getString(column);
        return grade == null ? null : Grade.valueOf(grade);
    }
}
