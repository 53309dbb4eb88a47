package cn.jixiao.calendar;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The days that administrators set. */
@Repository
class CalendarDays {

    private final JdbcClient jdbc;

    CalendarDays(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<CalendarDay> all() {
        return jdbc.sql("select date, kind, name from calendar_day order by date")
                .query(CalendarDays::row)
                .list();
    }

    void save(CalendarDay day) {
        jdbc.sql("""
                        insert into calendar_day (date, kind, name) values (?, ?, ?)
                        on conflict (date) do update set kind = excluded.kind, name = excluded.name
                        """)
                .params(Date.valueOf(day.date()), day.kind().name(), day.name())
                .update();
    }

    boolean remove(LocalDate date) {
        return jdbc.sql("delete from calendar_day where date = ?")
                        .param(Date.valueOf(date))
                        .update()
                == 1;
    }

    private static CalendarDay row(ResultSet row, int number) throws SQLException {
        return new CalendarDay(
                row.getDate("date").toLocalDate(), DayKind.valueOf(row.getString("kind")), row.getString("name"), true);
    }
}
