package cn.jixiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import cn.jixiao.CityAtWork;
import cn.jixiao.IntegrationTest;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@IntegrationTest
class WorkingCalendarTest {

    private static final LocalDate SATURDAY = LocalDate.of(2063, 3, 3);
    private static final LocalDate FRIDAY = SATURDAY.minusDays(1);

    @Autowired
    CityAtWork city;

    @Autowired
    WorkingCalendar calendar;

    @Autowired
    WorkingDays workingDays;

    @Autowired
    AdministrationTrail trail;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void restore() {
        city.as(
                "sysadmin",
                () -> calendar.year(new FiscalYear(2063)).days().keySet().forEach(calendar::reset));
    }

    @Test
    @DisplayName("due dates count with an edited day at once, and without it once it is restored; both are on record")
    void edited() {
        assertThat(workingDays.after(FRIDAY, 1)).isEqualTo(SATURDAY.plusDays(2));
        city.as("sysadmin", () -> calendar.set(SATURDAY, DayKind.WORKDAY, "调休"));
        assertThat(workingDays.after(FRIDAY, 1)).isEqualTo(SATURDAY);
        city.as("sysadmin", () -> calendar.reset(SATURDAY));
        assertThat(workingDays.after(FRIDAY, 1)).isEqualTo(SATURDAY.plusDays(2));
        assertThat(city.as("sysadmin", () -> trail.latest(2)))
                .extracting("area", "action", "subject")
                .containsExactly(
                        tuple("CALENDAR", "RESET", "2063-03-03"), tuple("CALENDAR", "SET", "2063-03-03 WORKDAY"));
    }

    @Test
    @DisplayName("an edit that is taken back leaves nothing behind")
    void taken_back() {
        city.as(
                "sysadmin",
                () -> transaction.executeWithoutResult(status -> {
                    calendar.set(SATURDAY, DayKind.WORKDAY, "调休");
                    assertThat(workingDays.isWorkingDay(SATURDAY)).isTrue();
                    status.setRollbackOnly();
                }));
        assertThat(workingDays.isWorkingDay(SATURDAY)).isFalse();
    }

    @Test
    @DisplayName("a day that was never edited cannot be restored")
    void nothing_to_restore() {
        assertThatThrownBy(() -> city.as("sysadmin", () -> calendar.reset(SATURDAY)))
                .isInstanceOfSatisfying(
                        RuleBroken.class, refusal -> assertThat(refusal.key()).isEqualTo("calendar.day.not-edited"));
    }
}
