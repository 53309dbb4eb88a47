package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class LatePermissions {

    private final JdbcClient jdbc;

    LatePermissions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(LatePermission permission) {
        jdbc.sql("""
                        insert into late_permission (year, kind, organisation, until, reason, granted_by, granted_at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        permission.year().value(),
                        permission.kind().name(),
                        permission.organisation().value(),
                        Date.valueOf(permission.until()),
                        permission.reason(),
                        permission.grantedBy(),
                        Timestamp.from(permission.grantedAt()))
                .update();
    }

    /** The latest first. */
    List<LatePermission> of(FiscalYear year) {
        return jdbc.sql("select * from late_permission where year = ? order by granted_at desc, id desc")
                .param(year.value())
                .query(LatePermissions::row)
                .list();
    }

    boolean allows(SeasonKind kind, FiscalYear year, OrgCode organisation, LocalDate on) {
        return jdbc.sql("""
                        select exists (select 1 from late_permission
                          where year = ? and kind = ? and starts_with(?, organisation) and until >= ?)
                        """)
                .params(year.value(), kind.name(), organisation.value(), Date.valueOf(on))
                .query(Boolean.class)
                .single();
    }

    private static LatePermission row(ResultSet row, int number) throws SQLException {
        return new LatePermission(
                new FiscalYear(row.getInt("year")),
                SeasonKind.valueOf(row.getString("kind")),
                new OrgCode(row.getString("organisation")),
                row.getDate("until").toLocalDate(),
                row.getString("reason"),
                row.getString("granted_by"),
                row.getTimestamp("granted_at").toInstant());
    }
}
