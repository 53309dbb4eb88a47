package cn.jixiao.library;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FrameId;
import cn.jixiao.library.Suggestion.Source.Approved;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Approved forms and their indicators, as far as the acting user may see them. */
@Repository
class ApprovedProjects {

    private static final String INDICATORS = """
            select i.no, i.dimension, i.aspect, i.name as indicator, i.target, f.id, f.frame, f.year, f.name as project,
              o.name as organisation
            from indicator i join form f on f.id = i.form_id join organisation o on o.code = f.organisation
            """;

    private final JdbcClient jdbc;

    ApprovedProjects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** An approved form, with what tells its project from others. */
    record Candidate(FormId form, Project project) {}

    /** The newest approved forms below each of the code prefixes. */
    List<Candidate> newest(Collection<String> prefixes, int limit) {
        return jdbc.sql("""
                        select f.id, f.name, coalesce(v ->> 'USE_OF_FUNDS', '') as use_of_funds,
                          concat_ws(' ', left(v ->> 'OVERVIEW', 400), left(v ->> 'ANNUAL_GOAL', 200), left(v ->> 'ANNUAL_GOALS', 200))
                            as overview
                        from unnest(:prefixes) prefix cross join lateral (
                          select id, name, revision_in_force from form
                          where organisation >= prefix and organisation < prefix || chr(127) and stage = 'APPROVED'
                          order by id desc limit :limit) f
                        join form_revision r on r.form_id = f.id and r.no = f.revision_in_force
                        cross join lateral (select r.content -> 'values' as v offset 0) content
                        order by f.id desc limit :limit
                        """)
                .param("prefixes", prefixes.toArray(String[]::new))
                .param("limit", limit)
                .query((row, number) -> new Candidate(
                        new FormId(row.getLong("id")),
                        new Project(row.getString("name"), row.getString("use_of_funds"), row.getString("overview"))))
                .list();
    }

    /** The indicators of these forms under headings of that meaning. */
    List<ApprovedIndicator> indicators(Collection<FormId> forms, Collection<Heading> headings) {
        return jdbc.sql(INDICATORS + """
                        where i.form_id = any(:forms) and f.frame || '/' || i.dimension || '/' || i.aspect = any(:headings)
                        """)
                .param("forms", forms.stream().map(FormId::value).toArray(Long[]::new))
                .param("headings", keys(headings))
                .query(ApprovedProjects::line)
                .list();
    }

    /** A page of all indicators of approved forms, the newest form first, behind the given one. */
    List<ApprovedIndicator> page(
            LibraryQuery query,
            Collection<Heading> headings,
            Collection<String> words,
            @Nullable ApprovedIndicator behind,
            int limit) {
        return jdbc.sql(INDICATORS + """
                        where f.stage = 'APPROVED' and (f.id < :form or f.id = :form and i.no > :no)
                          and (:anyHeading or f.frame || '/' || i.dimension || '/' || i.aspect = any(:headings))
                          and (:text = '' or position(lower(:text) in lower(i.name || ' ' || f.name)) > 0)
                          and (:anyKind or exists (select 1 from unnest(:words) word where position(word in f.name) > 0))
                        order by f.id desc, i.no limit :limit
                        """)
                .param(
                        "form",
                        behind == null ? Long.MAX_VALUE : behind.source().form().value())
                .param("no", behind == null ? 0 : behind.no())
                .param("anyHeading", query.frame() == null && query.group() == null)
                .param("headings", keys(headings))
                .param("text", query.text())
                .param("anyKind", query.kind() == null)
                .param("words", words.toArray(String[]::new))
                .param("limit", limit)
                .query(ApprovedProjects::line)
                .list();
    }

    private static String[] keys(Collection<Heading> headings) {
        return headings.stream()
                .map(heading -> heading.frame() + "/" + heading.dimension() + "/" + heading.aspect())
                .toArray(String[]::new);
    }

    private static ApprovedIndicator line(ResultSet row, int number) throws SQLException {
        return new ApprovedIndicator(
                row.getInt("no"),
                new Heading(new FrameId(row.getString("frame")), row.getString("dimension"), row.getString("aspect")),
                row.getString("indicator"),
                row.getString("target"),
                new Approved(
                        new FormId(row.getLong("id")),
                        new FiscalYear(row.getInt("year")),
                        row.getString("organisation"),
                        row.getString("project")));
    }
}
