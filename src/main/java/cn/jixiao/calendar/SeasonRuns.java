package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SeasonRuns {

    private final JdbcClient jdbc;

    SeasonRuns(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Begins a run; empty where one of that season goes on. */
    Optional<SeasonRun> insert(Season season, Reach reach, int total, String by) {
        return jdbc.sql("""
                        insert into season_run (season_id, year, kind, prefix, "except", total, started_by)
                        values (:season, :year, :kind, :prefix, :except::text[], :total, :by)
                        on conflict (season_id) where finished_at is null do nothing
                        returning *
                        """)
                .param("season", season.id())
                .param("year", season.year().value())
                .param("kind", season.kind().name())
                .param("prefix", reach.prefix())
                .param("except", reach.except().toArray(String[]::new))
                .param("total", total)
                .param("by", by)
                .query(SeasonRuns::row)
                .optional();
    }

    List<SeasonRun> of(FiscalYear year) {
        return jdbc.sql("select * from season_run where year = ? order by id desc")
                .param(year.value())
                .query(SeasonRuns::row)
                .list();
    }

    List<SeasonRun> unfinished() {
        return jdbc.sql("select * from season_run where finished_at is null order by id")
                .query(SeasonRuns::row)
                .list();
    }

    /** An unfinished run, kept from others until the transaction ends; empty where another one works on it. */
    Optional<SeasonRun> lock(long id) {
        return jdbc.sql("select * from season_run where id = ? and finished_at is null for update skip locked")
                .param(id)
                .query(SeasonRuns::row)
                .optional();
    }

    void advance(SeasonRun run, long cursor, int opened, int passed) {
        jdbc.sql("update season_run set cursor = ?, opened = opened + ?, passed = passed + ? where id = ?")
                .params(cursor, opened, passed, run.id())
                .update();
    }

    void fail(SeasonRun run, long formId, String sentence) {
        jdbc.sql("insert into season_run_failure (run_id, form_id, sentence) values (?, ?, ?)")
                .params(run.id(), formId, sentence)
                .update();
        jdbc.sql("update season_run set cursor = ?, failed = failed + 1 where id = ?")
                .params(formId, run.id())
                .update();
    }

    void finish(SeasonRun run, Instant at) {
        jdbc.sql("update season_run set finished_at = ? where id = ?")
                .params(Timestamp.from(at), run.id())
                .update();
    }

    List<SeasonRun.Failure> failures(long runId) {
        return jdbc.sql("select form_id, sentence from season_run_failure where run_id = ? order by form_id")
                .param(runId)
                .query(SeasonRun.Failure.class)
                .list();
    }

    private static SeasonRun row(ResultSet row, int number) throws SQLException {
        var except = (String[]) row.getArray("except").getArray();
        var finished = row.getTimestamp("finished_at");
        return new SeasonRun(
                row.getLong("id"),
                row.getLong("season_id"),
                SeasonKind.valueOf(row.getString("kind")),
                new Reach(new FiscalYear(row.getInt("year")), row.getString("prefix"), List.of(except)),
                row.getLong("cursor"),
                row.getInt("total"),
                row.getInt("opened"),
                row.getInt("passed"),
                row.getInt("failed"),
                row.getString("started_by"),
                row.getTimestamp("started_at").toInstant(),
                finished == null ? null : finished.toInstant());
    }
}
