package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The names of people who can be asked for by name. Who takes part is no secret, but accounts are out of most people's
 * scope: so the database tells these names alone, within the transaction that asks.
 */
@Service
@Transactional(readOnly = true)
public class Colleagues {

    private final JdbcClient jdbc;

    Colleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whose account is active and who hold one of the roles for the organisation, each in the first of them they hold. */
    public List<Colleague> holding(List<Role> roles, OrgCode organisation) {
        return jdbc.sql("select id, full_name, role from colleagues(?, ?)")
                .params(roles.stream().map(Role::name).toArray(String[]::new), organisation.value())
                .query(Colleague.class)
                .list();
    }

    /** Who may read what the organisation files, in whichever business role. */
    public List<Colleague> readers(OrgCode organisation) {
        var business =
                Arrays.stream(Role.values()).filter(role -> !role.administers()).toList();
        return holding(business, organisation);
    }
}
