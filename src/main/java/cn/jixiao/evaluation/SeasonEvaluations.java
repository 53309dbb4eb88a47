package cn.jixiao.evaluation;

import cn.jixiao.account.ActingUser;
import cn.jixiao.form.ApprovedForms.InForce;
import cn.jixiao.form.Field;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Opens many self-evaluations with one statement. */
@Repository
class SeasonEvaluations {

    private final JdbcClient jdbc;
    private final JsonMapper json = JsonMapper.builder().build();

    SeasonEvaluations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An approved form with the rules its evaluation begins with. */
    record Begun(InForce form, ScoringRules rules) {

        EvaluationContent blank() {
            var targets = form.targets();
            var budget = targets.amount(Field.CURRENT_YEAR_AMOUNT).or(() -> targets.amount(Field.TOTAL_AMOUNT));
            return EvaluationContent.blank(budget.orElse(null));
        }
    }

    /** Opens each with a blank first revision that nobody wrote; those whose form has one already are left out. */
    List<SelfEvaluation> insert(List<Begun> begun) {
        return jdbc.sql("""
                        with begun as (
                          select form.id as form_id, form.organisation, form.year, form.name, b.*
                          from unnest(:forms::bigint[], :revisions::bigint[], :rules::text[], :versions::bigint[], :contents::text[])
                              as b(form, form_revision, rules, rules_version, content)
                            join form on form.id = b.form),
                        opened as (
                          insert into self_evaluation (form_id, organisation, year, title, form_revision, rules_id, rules_version,
                            stage, version, revision, writers, saved_by)
                          select form_id, organisation, year, name, form_revision::int, rules, rules_version::int,
                            'REPORTING', 1, 1, '{}', :by
                          from begun
                          on conflict (form_id) do nothing
                          returning *),
                        revised as (
                          insert into evaluation_revision (evaluation_id, no, organisation, content, author_name)
                          select opened.id, 1, opened.organisation, begun.content::jsonb, :by
                          from opened join begun using (form_id))
                        select * from opened
                        """)
                .param("forms", numbers(begun, one -> one.form().form().id().value()))
                .param("revisions", numbers(begun, one -> (long) one.form().revision()))
                .param("rules", texts(begun, one -> one.rules().id()))
                .param("versions", numbers(begun, one -> (long) one.rules().version()))
                .param("contents", texts(begun, one -> json.writeValueAsString(one.blank())))
                .param("by", ActingUser.get().fullName())
                .query(SelfEvaluations::row)
                .list();
    }

    private static Long[] numbers(List<Begun> begun, Function<Begun, Long> value) {
        return begun.stream().map(value).toArray(Long[]::new);
    }

    private static String[] texts(List<Begun> begun, Function<Begun, String> value) {
        return begun.stream().map(value).toArray(String[]::new);
    }
}
