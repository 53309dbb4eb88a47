package cn.jixiao.account;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Substitutions {

    private static final String COLUMNS = """
            select id, organisation, absentee, absentee_name, substitute, substitute_name, from_day, until_day, reason,
              created_name, revoked_at from substitution
            """;

    private final JdbcClient jdbc;

    Substitutions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(Accounts.Row absentee, Accounts.Row substitute, Absence absence, Actor by) {
        return jdbc.sql("""
                        insert into substitution (organisation, absentee, absentee_name, substitute, substitute_name, from_day,
                          until_day, reason, created_by, created_name)
                        values (:organisation, :absentee, :absenteeName, :substitute, :substituteName, :from, :until, :reason,
                          :by, :byName)
                        returning id
                        """)
                .param("organisation", absentee.organisation())
                .param("absentee", absentee.id())
                .param("absenteeName", absentee.fullName())
                .param("substitute", substitute.id())
                .param("substituteName", substitute.fullName())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("reason", absence.reason())
                .param("by", by.id())
                .param("byName", by.fullName())
                .query(Long.class)
                .single();
    }

    Optional<Substitution> find(long id) {
        return jdbc.sql(COLUMNS + "where id = ?")
                .param(id)
                .query(Substitution.class)
                .optional();
    }

    /** Of whom the acting user may see, the latest first. */
    List<Substitution> latest(int limit) {
        return jdbc.sql(COLUMNS + "order by (revoked_at is null) desc, until_day desc, id desc limit ?")
                .param(limit)
                .query(Substitution.class)
                .list();
    }

    /** In which the account stands in for somebody. */
    List<Substitution> coveredBy(long substitute) {
        return jdbc.sql(COLUMNS + "where substitute = ? and revoked_at is null order by until_day, id")
                .param(substitute)
                .query(Substitution.class)
                .list();
    }

    /** True where somebody stands in for the account on one of these days already. */
    boolean overlaps(long absentee, Absence absence) {
        return jdbc.sql("""
                        select exists (select 1 from substitution
                          where absentee = ? and revoked_at is null and from_day <= ? and until_day >= ?)
                        """)
                .params(absentee, absence.until(), absence.from())
                .query(Boolean.class)
                .single();
    }

    boolean revoke(long id, String by) {
        return jdbc.sql(
                                "update substitution set revoked_at = now(), revoked_name = ? where id = ? and revoked_at is null")
                        .params(by, id)
                        .update()
                == 1;
    }
}
