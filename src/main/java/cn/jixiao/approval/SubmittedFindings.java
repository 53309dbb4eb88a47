package cn.jixiao.approval;

import cn.jixiao.check.Finding;
import cn.jixiao.check.Severity;
import cn.jixiao.form.FormRecord;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SubmittedFindings {

    private final JdbcClient jdbc;

    SubmittedFindings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps what stands at the form's latest revision; a revision that is submitted again keeps what it had. */
    void keep(FormRecord form, List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into submitted_finding (form_id, revision, organisation, fingerprint, code, severity, place)
                        select :form, :revision, :organisation, f.*
                        from unnest(:fingerprints::text[], :codes::text[], :severities::text[], :places::text[]) f
                        on conflict do nothing
                        """)
                .param("form", form.id().value())
                .param("revision", form.revision())
                .param("organisation", form.organisation().value())
                .param("fingerprints", each(findings, Finding::fingerprint))
                .param("codes", each(findings, Finding::code))
                .param(
                        "severities",
                        each(findings, finding -> finding.severity().name()))
                .param("places", each(findings, finding -> finding.place().text()))
                .update();
    }

    FindingTally at(FormRecord form) {
        return jdbc.sql("""
                        select count(*) as all, count(*) filter (where severity = :grave) as grave
                        from submitted_finding where form_id = :form and revision = :revision
                        """)
                .param("grave", Severity.HIGH.name())
                .param("form", form.id().value())
                .param("revision", form.revision())
                .query(FindingTally.class)
                .single();
    }

    private static String[] each(List<Finding> findings, Function<Finding, String> part) {
        return findings.stream().map(part).toArray(String[]::new);
    }
}
