package cn.jixiao.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.calendar.Season.State;
import cn.jixiao.common.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SeasonTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Instant NOW = Instant.parse("2026-03-10T02:00:00Z");

    @Test
    @DisplayName("it is open from its first to its last day, both included")
    void by_dates() {
        var season = season(null, null);
        assertThat(season.on(FIRST.minusDays(1))).isEqualTo(State.PLANNED);
        assertThat(season.on(FIRST)).isEqualTo(State.OPEN);
        assertThat(season.on(LAST)).isEqualTo(State.OPEN);
        assertThat(season.on(LAST.plusDays(1))).isEqualTo(State.CLOSED);
    }

    @Test
    @DisplayName("opened by hand it is open before its first day, but not after its last")
    void opened_by_hand() {
        assertThat(season(NOW, null).on(FIRST.minusDays(9))).isEqualTo(State.OPEN);
        assertThat(season(NOW, null).on(LAST.plusDays(1))).isEqualTo(State.CLOSED);
    }

    @Test
    @DisplayName("closed by hand it is closed whatever its dates")
    void closed_by_hand() {
        assertThat(season(NOW, NOW).on(FIRST.plusDays(1))).isEqualTo(State.CLOSED);
    }

    private static Season season(@Nullable Instant opened, @Nullable Instant closed) {
        return new Season(1, new FiscalYear(2026), SeasonKind.MONITOR, "", FIRST, LAST, opened, closed, "黎光");
    }
}
