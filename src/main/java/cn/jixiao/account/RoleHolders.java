package cn.jixiao.account;

import cn.jixiao.org.OrgCode;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a role: names without anything else of the accounts, so that those who ask others for something know them. */
@Service
@Transactional(readOnly = true)
public class RoleHolders {

    private final JdbcClient jdbc;

    RoleHolders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A person in a role.
     *
     * @param organisation where they work
     */
    public record Holder(long id, String fullName, OrgCode organisation) {}

    /** The active accounts that hold the role for that organisation, by user name. */
    public List<Holder> of(Role role, OrgCode organisation) {
        return jdbc.sql("select * from role_holders(?, ?)")
                .params(role.name(), organisation.value())
                .query((row, number) -> new Holder(
                        row.getLong("id"), row.getString("full_name"), new OrgCode(row.getString("organisation"))))
                .list();
    }
}
