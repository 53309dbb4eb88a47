package cn.jixiao.workflow.statistics;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done, as far as the acting user may see it; without what was called off or ended by force. */
@Repository
class DoneWork {

    private final JdbcClient jdbc;

    DoneWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One piece of work that somebody did. */
    record Piece(String process, String step, Instant createdAt, Instant doneAt, boolean returned) {}

    List<Piece> of(int year, String process) {
        return jdbc.sql("""
                        select process, step, created_at, done_at,
                          outcome like 'SEND\\_BACK%' or outcome = 'OBJECT' as returned
                        from work_item where year = :year and done_at is not null and outcome not in ('CANCELLED', 'TERMINATED')
                          and (:process = '' or process = :process)
                        """)
                .param("year", year)
                .param("process", process)
                .query(Piece.class)
                .list();
    }

    List<Integer> years() {
        return jdbc.sql("select distinct year from work_item where done_at is not null order by year desc")
                .query(Integer.class)
                .list();
    }
}
