package cn.jixiao.workflow;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.calendar.WorkingDays;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How many working days a step usually takes: the median over everybody's work of the last year, counted once a day. It is
 * read in the name of the engine and tells nothing of any one organisation.
 */
@Component
class UsualWaits {

    /** Of fewer nothing usual can be said. */
    private static final int FEWEST = 5;

    private final JdbcClient jdbc;
    private final WorkingDays workingDays;
    private final TransactionTemplate reading;
    private final Clock clock;
    private volatile Day known = new Day(LocalDate.MIN, Map.of());

    UsualWaits(JdbcClient jdbc, WorkingDays workingDays, PlatformTransactionManager transactions, Clock clock) {
        this.jdbc = jdbc;
        this.workingDays = workingDays;
        this.clock = clock;
        this.reading = new TransactionTemplate(transactions);
        reading.setPropagationBehavior(
                TransactionDefinition.PROPAGATION_REQUIRES_NEW); // the scope is bound at its begin
        reading.setReadOnly(true);
    }

    private record Day(LocalDate date, Map<String, Integer> medians) {}

    /** Items of a step that came on one day and were done on one day. */
    record Wait(String process, String step, LocalDate came, LocalDate done, int number) {

        String key() {
            return process + "/" + step;
        }
    }

    OptionalInt of(String process, String step) {
        Integer median = medians().get(process + "/" + step);
        return median == null ? OptionalInt.empty() : OptionalInt.of(median);
    }

    private Map<String, Integer> medians() {
        var today = LocalDate.now(clock);
        if (!known.date().equals(today)) {
            var waits = ActingUser.as(Actor.engine(), this::waits);
            known = new Day(today, medians(waits, wait -> workingDays.between(wait.came(), wait.done())));
        }
        return known.medians();
    }

    static Map<String, Integer> medians(List<Wait> waits, ToIntFunction<Wait> length) {
        return waits.stream().collect(Collectors.groupingBy(Wait::key)).entrySet().stream()
                .filter(step -> step.getValue().stream().mapToInt(Wait::number).sum() >= FEWEST)
                .collect(Collectors.toMap(Map.Entry::getKey, step -> median(step.getValue(), length)));
    }

    private static int median(List<Wait> waits, ToIntFunction<Wait> length) {
        int left = (waits.stream().mapToInt(Wait::number).sum() + 1) / 2;
        var byLength = waits.stream()
                .collect(Collectors.groupingBy(length::applyAsInt, TreeMap::new, Collectors.summingInt(Wait::number)));
        for (var days : byLength.entrySet()) {
            left -= days.getValue();
            if (left <= 0) {
                return days.getKey();
            }
        }
        throw new IllegalArgumentException("Nothing has no median");
    }

    /** What was withdrawn says nothing of who was asked. */
    private List<Wait> waits() {
        return Objects.requireNonNull(
                reading.execute(status -> jdbc.sql("""
                        select process, step, (created_at at time zone 'Asia/Shanghai')::date as came,
                          (done_at at time zone 'Asia/Shanghai')::date as done, count(*)::int as number
                        from work_item
                        where done_at > now() - interval '365 days' and outcome in ('PASS', 'SEND_BACK', 'SEND_BACK_TO_DEPARTMENT',
                          'REJECT', 'RESUBMIT')
                        group by 1, 2, 3, 4
                        """).query(Wait.class).list()));
    }
}
