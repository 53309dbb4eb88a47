package cn.jixiao.approval;

import cn.jixiao.org.OrgCode;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which units check their own forms before these leave the house. */
@Repository
class UnitChecks {

    private final JdbcClient jdbc;

    UnitChecks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOn(OrgCode organisation) {
        return jdbc.sql("select exists (select 1 from unit_check where organisation = ?)")
                .param(organisation.value())
                .query(Boolean.class)
                .single();
    }

    Set<OrgCode> all() {
        return jdbc.sql("select organisation from unit_check").query(String.class).list().stream()
                .map(OrgCode::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** False where it was on already. */
    boolean add(OrgCode organisation) {
        return jdbc.sql("insert into unit_check (organisation) values (?) on conflict do nothing")
                        .param(organisation.value())
                        .update()
                == 1;
    }

    /** False where it was off already. */
    boolean remove(OrgCode organisation) {
        return jdbc.sql("delete from unit_check where organisation = ?")
                        .param(organisation.value())
                        .update()
                == 1;
    }
}
