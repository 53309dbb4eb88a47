package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who reads an inbox; only actors that know the directory learn it, others are answered nobody. */
@Service
@Transactional(readOnly = true)
public class AudienceMembers {

    private static final String PERSON = "PERSON:";

    private final JdbcClient jdbc;

    AudienceMembers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody with an account that is in use. */
    public record Member(long id, String fullName) {}

    /**
     * Everyone of that audience whose grant covers the organisation itself, by account.
     *
     * @param audience {@code ROLE:CODE}, or {@code PERSON:7} for one account
     * @param organisation whose work it is
     */
    public List<Member> of(String audience, OrgCode organisation) {
        return audience.startsWith(PERSON)
                ? person(Long.parseLong(audience.substring(PERSON.length())))
                : holders(Audience.parse(audience), organisation);
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

    private List<Member> person(long id) {
        return jdbc.sql("select id, full_name from account where active and id = ?")
                .param(id)
                .query(Member.class)
                .list();
    }

    /** Finance is asked by division, whose code says nothing about those it answers for. */
    private List<Member> holders(Audience audience, OrgCode organisation) {
        return jdbc.sql("""
                        select id, full_name from account
                        where active and exists (
                          select 1 from account_grant
                          where account_id = account.id and role = :role and starts_with(:organisation, prefix)
                            and (:finance or starts_with(:code, prefix) or starts_with(prefix, :code)))
                        order by id
                        """)
                .param("role", audience.role().name())
                .param("organisation", organisation.value())
                .param("finance", audience.role().ofFinance())
                .param("code", audience.organisation().value())
                .query(Member.class)
                .list();
    }
}
