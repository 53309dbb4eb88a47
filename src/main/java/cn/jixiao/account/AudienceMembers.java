package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads an inbox; only actors that know the directory learn it, others are answered nobody. */
@Service
@Transactional(readOnly = true)
public class AudienceMembers {

    private final JdbcClient jdbc;

    AudienceMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody with an account that is in use. */
    public record Member(long id, String fullName) {}

    /**
     * A question for everyone of an audience whose grant covers the organisation itself.
     *
     * @param about what they are asked about
     * @param organisation whose work it is
     */
    public record Asked(UUID about, Audience audience, OrgCode organisation) {

        private String role() {
            return audience instanceof Audience.OfRole office ? office.role().name() : "";
        }

        private String code() {
            return audience instanceof Audience.OfRole office
                    ? office.organisation().value()
                    : "";
        }

        /** Finance is asked by division, whose code says nothing about those it answers for. */
        private boolean byDivision() {
            return audience instanceof Audience.OfRole office && office.role().ofFinance();
        }

        private long person() {
            return audience instanceof Audience.OfPerson person ? person.account() : 0;
        }
    }

    /** An account that is in use and belongs to those who are asked. */
    public record Reader(UUID about, long account) {}

    /**
     * Everyone who is asked, once for each thing. Grants are found by every prefix of the code, the empty one included: an
     * index finds those few, however many grants there are.
     */
    public List<Reader> of(List<Asked> asked) {
        return jdbc.sql("""
                        with asked as (
                          select * from unnest(:abouts::uuid[], :persons::bigint[], :roles::text[], :codes::text[],
                            :organisations::text[], :byDivision::boolean[])
                            as a(about, person, asked_role, code, organisation, by_division))
                        select about, id as account from asked join account on id = person where active
                        union
                        select about, id from asked
                          cross join generate_series(0, length(organisation)) shown
                          join account_grant on role = asked_role and prefix = left(organisation, shown)
                            and (by_division or starts_with(code, prefix) or starts_with(prefix, code))
                          join account on id = account_id
                        where active
                        order by about, account
                        """)
                .param("abouts", column(asked, Asked::about, UUID[]::new))
                .param("persons", column(asked, Asked::person, Long[]::new))
                .param("roles", column(asked, Asked::role, String[]::new))
                .param("codes", column(asked, Asked::code, String[]::new))
                .param(
                        "organisations",
                        column(asked, question -> question.organisation().value(), String[]::new))
                .param("byDivision", column(asked, Asked::byDivision, Boolean[]::new))
                .query(Reader.class)
                .list();
    }

    /** Everyone who holds the role for the whole city. */
    public List<Member> ofWholeCity(Role role) {
        return jdbc.sql("""
                        select id, full_name from account
                        where active and exists (
                          select 1 from account_grant where account_id = account.id and role = ? and prefix = '')
                        order by id
                        """).param(role.name()).query(Member.class).list();
    }

    private static <T> T[] column(List<Asked> asked, Function<Asked, T> value, IntFunction<T[]> array) {
        return asked.stream().map(value).toArray(array);
    }
}
