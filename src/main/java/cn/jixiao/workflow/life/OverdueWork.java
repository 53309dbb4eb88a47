package cn.jixiao.workflow.life;

import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.DataFile;
import java.sql.Date;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Open items that are past their due date by more working days than the rules allow. */
@Repository
class OverdueWork {

    private static final String FILE = "rulesets/life/stuck.yaml";
    private static final int SHOWN = 500;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final Clock clock;
    private final Bound bound;

    /** What the file says. */
    record Bound(int workingDaysPastDue) {}

    OverdueWork(JdbcClient jdbc, WorkingDays workingDays, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
        this.bound = DataFile.read(FILE, Bound.class);
    }

    int bound() {
        return bound.workingDaysPastDue();
    }

    List<Stuck> items() {
        return jdbc.sql("""
                        select 'OVERDUE' as cause, process, step, organisation, instance_id, task_id, id as item_id,
                          created_at as since, due_on, false as repairable
                        from work_item where done_at is null and due_on <= ? order by due_on, id limit ?
                        """)
                .params(Date.valueOf(latestDue(LocalDate.now(clock))), SHOWN)
                .query(Stuck.class)
                .list();
    }

    /** The last due date from which more working days than allowed have gone by. */
    private LocalDate latestDue(LocalDate today) {
        var due = today;
        while (workingDays.between(due, today) <= bound()) {
            due = due.minusDays(1);
        }
        return due;
    }
}
