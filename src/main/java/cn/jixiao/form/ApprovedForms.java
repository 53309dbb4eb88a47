package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Approved forms, many at once, for work that begins with the targets in force. */
@Service
@Transactional(readOnly = true)
public class ApprovedForms {

    private static final String REACHED = """
             from form where revision_in_force is not null and year = :year
              and organisation >= :prefix and organisation < :prefix || chr(127)
              and not exists (select 1 from unnest(:except::text[]) own where starts_with(organisation, own))
            """;

    private final JdbcClient jdbc;
    private final Forms forms;
    private final Revisions revisions;

    ApprovedForms(JdbcClient jdbc, Forms forms, Revisions revisions) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.revisions = revisions;
    }

    /** A form with the content of its revision in force. */
    public record InForce(FormRecord form, int revision, TargetForm targets) {}

    /**
     * How many there are in a year.
     *
     * @param prefix code prefix of their organisations, empty for all
     * @param except code prefixes of organisations to leave out
     */
    public int count(FiscalYear year, String prefix, List<String> except) {
        return reached("select count(*)" + REACHED, year, prefix, except)
                .query(Integer.class)
                .single();
    }

    /** The next of them behind that id, by id. */
    public List<Long> next(FiscalYear year, String prefix, List<String> except, long behind, int limit) {
        return reached("select id" + REACHED + " and id > :behind order by id limit :limit", year, prefix, except)
                .param("behind", behind)
                .param("limit", limit)
                .query(Long.class)
                .list();
    }

    /** These forms with what is in force of them, by id; those that are not approved or may not be seen are left out. */
    public List<InForce> of(Collection<Long> ids) {
        var contents = revisions.inForce(ids).stream()
                .collect(Collectors.toMap(revision -> revision.formId(), revision -> revision));
        return forms.all(ids).stream()
                .filter(form -> contents.containsKey(form.id()))
                .map(form -> inForce(form, Objects.requireNonNull(contents.get(form.id()))))
                .toList();
    }

    private static InForce inForce(FormRecord form, Revision revision) {
        return new InForce(form, revision.no(), revision.content());
    }

    private JdbcClient.StatementSpec reached(String sql, FiscalYear year, String prefix, List<String> except) {
        return jdbc.sql(sql)
                .param("year", year.value())
                .param("prefix", prefix)
                .param("except", except.toArray(String[]::new));
    }
}
