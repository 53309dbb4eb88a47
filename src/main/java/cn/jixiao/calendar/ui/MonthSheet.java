package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.CalendarDay;
import cn.jixiao.calendar.CalendarYear;
import cn.jixiao.calendar.DayKind;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One month of the working-day calendar, Monday first. */
final class MonthSheet extends Div {

    private final CalendarYear year;
    private final LocalDate today;
    private final @Nullable Consumer<LocalDate> edit;

    /** @param edit asked for a day, null where nothing is edited */
    MonthSheet(CalendarYear year, LocalDate first, LocalDate today, @Nullable Consumer<LocalDate> edit) {
        this.year = year;
        this.today = today;
        this.edit = edit;
        addClassNames("sheet", "month");
        var last = first.plusMonths(1);
        long worked = first.datesUntil(last).filter(year::isWorkingDay).count();
        var count = new Span(getTranslation("calendar.month.worked", worked));
        count.addClassName("hint");
        var title = new Div(new H2(getTranslation("calendar.month", first.getMonthValue())), count);
        title.addClassName("month-title");
        var days = new Div();
        days.addClassName("month-days");
        for (var weekday : DayOfWeek.values()) {
            var name = new Span(weekday.getDisplayName(TextStyle.NARROW, getLocale()));
            name.addClassName("weekday");
            days.add(name);
        }
        first.datesUntil(last).forEach(date -> days.add(day(date)));
        days.getChildren()
                .skip(DayOfWeek.values().length)
                .findFirst()
                .ifPresent(day -> day.getStyle()
                        .set(
                                "grid-column-start",
                                Integer.toString(first.getDayOfWeek().getValue())));
        add(title, days);
    }

    private Component day(LocalDate date) {
        var number = new Span(Integer.toString(date.getDayOfMonth()));
        number.addClassName("day-number");
        var name = new Span(word(date));
        name.addClassName("day-name");
        var day = frame(date, number, name);
        day.addClassNames("day", look(date));
        day.setClassName("edited", isEdited(date));
        day.setClassName("today", date.equals(today));
        return day;
    }

    private HtmlContainer frame(LocalDate date, Component... parts) {
        if (edit == null) {
            return new Div(parts);
        }
        var button = new NativeButton("", click -> Objects.requireNonNull(edit).accept(date));
        button.add(parts);
        button.setAriaLabel(getTranslation("calendar.day.edit", date));
        return button;
    }

    private String look(LocalDate date) {
        CalendarDay known = year.days().get(date);
        if (known != null) {
            return known.kind() == DayKind.HOLIDAY ? "holiday" : "make-up";
        }
        return year.isWorkingDay(date) ? "worked" : "weekend";
    }

    private boolean isEdited(LocalDate date) {
        CalendarDay known = year.days().get(date);
        return known != null && known.edited();
    }

    /** The name stands at the first of its days alone; a worked weekend says so. */
    private String word(LocalDate date) {
        CalendarDay known = year.days().get(date);
        if (known == null) {
            return "";
        }
        if (known.kind() == DayKind.WORKDAY) {
            return getTranslation("calendar.day.work");
        }
        CalendarDay before = year.days().get(date.minusDays(1));
        boolean begun = before != null && before.name().equals(known.name());
        return begun ? getTranslation("calendar.day.off") : known.name();
    }
}
