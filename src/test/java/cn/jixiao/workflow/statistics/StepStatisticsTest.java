package cn.jixiao.workflow.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import cn.jixiao.calendar.WorkingDays;
import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Figures of a year that no other test knows, of data made by hand: March 2026, which has no holiday. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StepStatisticsTest {

    private static final FiscalYear YEAR = new FiscalYear(2041);
    private static final String STEP = "reviewByDepartment";

    @Autowired
    CityAtWork city;

    @Autowired
    StepStatistics statistics;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @BeforeAll
    void madeByHand() {
        long form = city.draft("chenjing", "022001").id().value();
        ActingUser.as(
                Actor.engine(),
                () -> transaction.executeWithoutResult(status -> {
                    insert(form, "022001", "2026-03-02T09:00", "2026-03-02T11:00", "PASS");
                    insert(form, "022001", "2026-03-06T16:00", "2026-03-09T10:00", "OBJECT");
                    insert(form, "022003", "2026-03-02T09:00", "2026-03-04T09:00", "SEND_BACK_TO_DEPARTMENT");
                    insert(form, "022001", "2026-03-02T00:00", "2026-03-16T00:00", "PASS");
                    insert(form, "022001", "2026-03-02T00:00", "2026-03-20T00:00", "CANCELLED");
                    insert(form, "031001", "2026-03-03T10:00", "2026-03-03T11:00", "PASS");
                }));
    }

    @Test
    @DisplayName(
            "a department reads count, median, ninetieth percentile and returns of what its units handed in, objections included")
    void department() {
        assertThat(of("wanghao"))
                .containsExactly(
                        new StepFigures("target-approval", STEP, 4, Duration.ofHours(33), Duration.ofHours(240), 2));
        assertThat(of("wanghao").getFirst().returnShare()).isEqualTo(50.0);
    }

    @Test
    @DisplayName("who looks at the whole city reads the other departments' too")
    void city() {
        assertThat(of("shenji"))
                .containsExactly(
                        new StepFigures("target-approval", STEP, 5, Duration.ofHours(18), Duration.ofHours(240), 2));
        assertThat(city.as("shenji", statistics::years)).contains(YEAR);
    }

    @Test
    @DisplayName("a process of which nothing was done has no figures")
    void other_process() {
        assertThat(city.as("shenji", () -> statistics.of(YEAR, "self-evaluation")))
                .isEmpty();
    }

    @Test
    @DisplayName("units and administrators do not read them")
    void access() {
        for (var person : List.of("chenjing", "sysadmin", "auditadmin")) {
            assertThatThrownBy(() -> of(person)).isInstanceOf(RuleBroken.class);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T09:00, 2026-03-02T11:30, PT2H30M",
        "2026-03-06T16:00, 2026-03-09T10:00, PT18H",
        "2026-03-07T10:00, 2026-03-09T10:00, PT10H",
        "2026-03-06T12:00, 2026-03-08T12:00, PT12H",
        "2026-03-07T10:00, 2026-03-08T10:00, PT0S",
        "2026-03-02T09:00, 2026-03-04T09:00, PT48H"
    })
    @DisplayName("a wait is the time of working days in it")
    void waits(LocalDateTime from, LocalDateTime to, Duration wait) {
        var china = ChinaTime.ZONE;
        assertThat(new Waits(workingDays)
                        .between(
                                from.atZone(china).toInstant(), to.atZone(china).toInstant()))
                .isEqualTo(wait);
    }

    private List<StepFigures> of(String person) {
        return city.as(person, () -> statistics.of(YEAR, ""));
    }

    private void insert(long form, String organisation, String from, String to, String outcome) {
        jdbc.sql("""
                        insert into work_item (form_id, subject_id, organisation, year, title, process, step, audience, office,
                          instance_id, task_id, created_at, due_on, done_at, done_by, done_name, outcome, opinion, revision)
                        values (:form, :form, :organisation, :year, '', 'target-approval', :step, 'DEPARTMENT_REVIEWER:022',
                          'DEPARTMENT_REVIEWER:022', 'none', 'none', :from, current_date, :to, 0, '', :outcome, '', 1)
                        """)
                .param("form", form)
                .param("organisation", organisation)
                .param("year", YEAR.value())
                .param("step", STEP)
                .param("from", at(from))
                .param("to", at(to))
                .param("outcome", outcome)
                .update();
    }

    private static Timestamp at(String time) {
        return Timestamp.from(LocalDateTime.parse(time).atZone(ChinaTime.ZONE).toInstant());
    }
}
