package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class FormatsTest {

    @Test
    @DisplayName("an amount has separators and two decimals, however large")
    void amount_has_separators() {
        assertThat(Formats.amount(Money.ofYuan("1234567890123456.7"))).isEqualTo("1,234,567,890,123,456.70");
        assertThat(Formats.amount(Money.ofYuan("-0.5"))).isEqualTo("-0.50");
    }

    @Test
    @DisplayName("a date is written the way of the language")
    void date_follows_language() {
        var date = LocalDate.of(2026, 3, 1);
        assertThat(Formats.date(date, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年3月1日");
        assertThat(Formats.date(date, Locale.ENGLISH)).isEqualTo("2026-03-01");
    }

    @Test
    @DisplayName("a moment is shown in Beijing time, wherever the server stands")
    void moment_is_shown_in_beijing_time() {
        var lateEvening = Instant.parse("2026-02-28T16:02:00Z");
        assertThat(Formats.dateTime(lateEvening, Locale.SIMPLIFIED_CHINESE)).isEqualTo("2026年3月1日 00:02");
    }
}
