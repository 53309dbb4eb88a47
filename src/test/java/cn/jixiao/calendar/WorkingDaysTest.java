package cn.jixiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Working days as the published calendars have them. */
class WorkingDaysTest {

    private final PublishedYears published = new PublishedYears();
    private final DayTable table =
            DayTable.of(published.all().stream().flatMap(PublishedYear::days).toList());

    @ParameterizedTest(name = "{0} and {1} working days: {2}")
    @DisplayName("something is due after working days, over holidays and make-up days")
    @CsvSource({
        "2026-11-27, 1, 2026-11-30", // over a weekend
        "2026-09-30, 1, 2026-10-08", // over the national holiday
        "2026-09-30, 3, 2026-10-10", // the third is a Saturday that is worked
        "2026-02-13, 1, 2026-02-14", // a Saturday before the Spring Festival
        "2026-02-14, 1, 2026-02-24",
        "2025-01-24, 1, 2025-01-26", // a Sunday that is worked
        "2026-03-02, 0, 2026-03-02"
    })
    void due(LocalDate from, int days, LocalDate due) {
        assertThat(table.after(from, days)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @DisplayName("working days that went by do not count the first day, nor weekends and holidays")
    @CsvSource({
        "2026-11-27, 2026-11-27, 0",
        "2026-11-27, 2026-11-29, 0",
        "2026-11-27, 2026-11-30, 1",
        "2026-09-30, 2026-10-10, 3",
        "2026-11-30, 2026-11-27, 0"
    })
    void elapsed(LocalDate from, LocalDate to, int days) {
        assertThat(table.between(from, to)).isEqualTo(days);
    }

    @ParameterizedTest(name = "{0}: {1} days off, worked instead {2}")
    @DisplayName("each published year has the days off and the make-up days of its notice")
    @CsvSource({"2024, 28, 8", "2025, 28, 5", "2026, 33, 6", "2027, 13, 0"})
    void published(int year, int off, int worked) {
        assertThat(of(year, DayKind.HOLIDAY)).hasSize(off);
        assertThat(of(year, DayKind.WORKDAY)).hasSize(worked);
    }

    @Test
    @DisplayName("no day is given twice, and only weekend days are worked instead")
    void consistent() {
        var days = published.all().stream().flatMap(PublishedYear::days).toList();
        assertThat(days.stream()
                        .collect(Collectors.groupingBy(CalendarDay::date))
                        .values())
                .allMatch(same -> same.size() == 1);
        assertThat(days.stream().filter(day -> day.kind() == DayKind.WORKDAY))
                .allMatch(day -> DayTable.isWeekend(day.date()));
    }

    @Test
    @DisplayName("years of which nothing is known have Monday to Friday")
    void unknown_year() {
        assertThat(table.isWorkingDay(LocalDate.of(2031, 10, 1))).isTrue();
        assertThat(LocalDate.of(2031, 10, 1).getDayOfWeek()).isEqualTo(DayOfWeek.WEDNESDAY);
    }

    @Test
    @DisplayName("what an administrator set goes before what was published")
    void edited_wins() {
        var date = LocalDate.of(2026, 10, 1);
        var edited = new CalendarDay(date, DayKind.WORKDAY, "调整", true);
        var both = DayTable.of(Stream.concat(published.all().stream().flatMap(PublishedYear::days), Stream.of(edited))
                .toList());
        assertThat(both.isWorkingDay(date)).isTrue();
    }

    private List<CalendarDay> of(int year, DayKind kind) {
        return published.all().stream()
                .filter(one -> one.year() == year)
                .flatMap(PublishedYear::days)
                .filter(day -> day.kind() == kind)
                .toList();
    }
}
