package cn.jixiao.org;

import cn.jixiao.org.Organisation.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class Organisations {

    private static final String COLUMNS = "select code, name, kind, division, active from organisation ";

    private final JdbcClient jdbc;

    Organisations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Organisation> find(OrgCode code) {
        return jdbc.sql(COLUMNS + "where code = :code")
                .param("code", code.value())
                .query(Organisations::row)
                .optional();
    }

    /** All whose code starts with the prefix, by code. */
    List<Organisation> under(String prefix) {
        return jdbc.sql(COLUMNS + "where code >= :prefix and code < :prefix || chr(127) order by code")
                .param("prefix", prefix)
                .query(Organisations::row)
                .list();
    }

    List<Organisation> named(Collection<OrgCode> codes) {
        return jdbc.sql(COLUMNS + "where code = any(:codes)")
                .param("codes", codes.stream().map(OrgCode::value).distinct().toArray(String[]::new))
                .query(Organisations::row)
                .list();
    }

    void save(Organisation organisation) {
        jdbc.sql("""
                        insert into organisation (code, name, kind, division, active)
                        values (:code, :name, :kind, :division, :active)
                        on conflict (code) do update
                        set name = excluded.name, kind = excluded.kind, division = excluded.division, active = excluded.active
                        """)
                .param("code", organisation.code().value())
                .param("name", organisation.name())
                .param("kind", organisation.kind().name())
                .param(
                        "division",
                        organisation.division() == null
                                ? null
                                : organisation.division().value())
                .param("active", organisation.active())
                .update();
    }

    private static Organisation row(ResultSet row, int number) throws SQLException {
        var division = row.getString("division");
        return new Organisation(
                new OrgCode(row.getString("code")),
                row.getString("name"),
                Kind.valueOf(row.getString("kind")),
                division == null ? null : new OrgCode(division),
                row.getBoolean("active"));
    }
}
