package cn.jixiao.command.bench;

import cn.jixiao.account.ActingUser;
import cn.jixiao.command.cycle.Townspeople;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.form.FormId;
import java.util.List;
import java.util.Objects;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Approved forms to open a season for: copies of one that went the whole way, spread over ten units. */
@Component
@Profile("headless")
class SeasonForms {

    private static final int UNITS = 10;

    private final ProductContender path;
    private final Townspeople people;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    SeasonForms(ProductContender path, Townspeople people, JdbcClient jdbc, TransactionTemplate transaction) {
        this.path = path;
        this.people = people;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    void settle() {
        path.settle(UNITS);
        path.walk(0, new Timings());
    }

    /** So many of that year; their ids in order. */
    List<Long> copies(FiscalYear year, int number) {
        return ActingUser.as(
                people.finance(),
                () -> Objects.requireNonNull(transaction.execute(status -> {
                    long original = jdbc.sql("select min(id) from form where revision_in_force is not null")
                            .query(Long.class)
                            .single();
                    return copies(new FormId(original), year, number);
                })));
    }

    private List<Long> copies(FormId original, FiscalYear year, int number) {
        var ids = jdbc.sql("""
                        insert into form (organisation, year, frame, name, stage, version, revision, revision_in_force, author_id,
                          author_name, writers, saved_by, total_amount)
                        select '101' || lpad((1 + n % :units)::text, 3, '0'), :year, frame, name || n, stage, version, revision,
                          revision_in_force, author_id, author_name, writers, saved_by, total_amount
                        from form, generate_series(1, :number) n where id = :original returning id
                        """)
                .param("units", UNITS)
                .param("year", year.value())
                .param("number", number)
                .param("original", original.value())
                .query(Long.class)
                .list();
        jdbc.sql("""
                        insert into form_revision (form_id, no, organisation, content, sha256, author_id, author_name)
                        select form.id, r.no, form.organisation, r.content, r.sha256, r.author_id, r.author_name
                        from form, form_revision r
                        where form.year = :year and r.form_id = :original and r.no = form.revision_in_force
                        """)
                .param("year", year.value())
                .param("original", original.value())
                .update();
        return ids;
    }
}
