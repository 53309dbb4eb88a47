package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The seasons that were set. */
@Repository
class PlannedSeasons {

    private final JdbcClient jdbc;

    PlannedSeasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Season> all() {
        return jdbc.sql("select * from season order by year, kind, prefix")
                .query(PlannedSeasons::row)
                .list();
    }

    /** Kept from others until the transaction ends. */
    Optional<Season> lock(long id) {
        return jdbc.sql("select * from season where id = ? for update")
                .param(id)
                .query(PlannedSeasons::row)
                .optional();
    }

    /**
     * Sets its dates. One that is put off into the future is as if it had never been opened or closed; one that was over by
     * its date and gets a later one goes on.
     */
    Season save(
            FiscalYear year,
            SeasonKind kind,
            String prefix,
            LocalDate opensOn,
            LocalDate closesOn,
            String by,
            LocalDate today) {
        return jdbc.sql("""
                        insert into season (year, kind, prefix, opens_on, closes_on, set_by)
                        values (:year, :kind, :prefix, :opens, :closes, :by)
                        on conflict (year, kind, prefix) do update set opens_on = :opens, closes_on = :closes, set_by = :by,
                          set_at = now(),
                          opened_at = case when :opens > :today then null else season.opened_at end,
                          closed_at = case when :opens > :today or season.closes_on < :today and :closes >= :today
                            then null else season.closed_at end
                        returning *
                        """)
                .param("year", year.value())
                .param("kind", kind.name())
                .param("prefix", prefix)
                .param("opens", Date.valueOf(opensOn))
                .param("closes", Date.valueOf(closesOn))
                .param("by", by)
                .param("today", Date.valueOf(today))
                .query(PlannedSeasons::row)
                .single();
    }

    void open(long id, Instant at) {
        jdbc.sql("update season set opened_at = ?, closed_at = null where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void close(long id, Instant at) {
        jdbc.sql("update season set closed_at = ? where id = ?")
                .params(Timestamp.from(at), id)
                .update();
    }

    void reopen(long id, LocalDate closesOn) {
        jdbc.sql("update season set closed_at = null, closes_on = ? where id = ?")
                .params(Date.valueOf(closesOn), id)
                .update();
    }

    void remove(long id) {
        jdbc.sql("delete from season where id = ?").param(id).update();
    }

    private static Season row(ResultSet row, int number) throws SQLException {
        return new Season(
                row.getLong("id"),
                new FiscalYear(row.getInt("year")),
                SeasonKind.valueOf(row.getString("kind")),
                row.getString("prefix"),
                row.getDate("opens_on").toLocalDate(),
                row.getDate("closes_on").toLocalDate(),
                instant(row, "opened_at"),
                instant(row, "closed_at"),
                row.getString("set_by"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var timestamp = row.getTimestamp(column);
        return timestamp == null ? null : timestamp.toInstant();
    }
}
