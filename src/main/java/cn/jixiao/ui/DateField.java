package cn.jixiao.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** A date picker in the user's language; dates may be typed as {@code 2026-03-01}, {@code 2026年3月1日} or {@code 20260301}. */
public final class DateField extends DatePicker {

    public DateField(String label) {
        super(label);
        setI18n(words(getLocale()));
    }

    private DatePickerI18n words(Locale locale) {
        var days = List.of(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        var formats = Locale.ENGLISH.getLanguage().equals(locale.getLanguage())
                ? new String[] {"yyyy-MM-dd", "yyyyMMdd", "yyyy年M月d日"}
                : new String[] {"yyyy年M月d日", "yyyy-MM-dd", "yyyyMMdd"};
        return new DatePickerI18n()
                .setDateFormats(formats[0], formats[1], formats[2])
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, locale))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.NARROW, locale))
                        .toList())
                .setFirstDayOfWeek(1)
                .setToday(getTranslation("ui.date.today"))
                .setCancel(getTranslation("ui.cancel"))
                .setBadInputErrorMessage(getTranslation("ui.date.malformed"));
    }
}
