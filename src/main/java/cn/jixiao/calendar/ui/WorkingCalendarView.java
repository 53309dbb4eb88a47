package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.CalendarYear;
import cn.jixiao.calendar.DayKind;
import cn.jixiao.calendar.WorkingCalendar;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;

/** The working-day calendar (工作日历) by which due dates are counted; system administrators edit it day by day. */
@Route("working-days")
@Menu(title = "calendar.days.menu", icon = "vaadin:calendar", order = 81)
@RolesAllowed({
    "SUBMITTER",
    "UNIT_CHECKER",
    "DEPARTMENT_REVIEWER",
    "FINANCE_OFFICER",
    "FINANCE_APPROVER",
    "AUDITOR",
    "SYSTEM_ADMIN"
})
class WorkingCalendarView extends VerticalLayout implements HasDynamicTitle {

    private static final int MONTHS = 12;

    private final WorkingCalendar calendar;
    private final LocalDate today;
    private final YearChoice years;
    private final Paragraph status = new Paragraph();
    private final Div months = new Div();

    WorkingCalendarView(WorkingCalendar calendar, Clock clock) {
        this.calendar = calendar;
        today = LocalDate.now(clock);
        years = new YearChoice(today.getYear(), this::show);
        status.addClassName("hint");
        months.addClassName("months");
        add(new PageHeader(getPageTitle(), years), legend(), status, months);
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("calendar.days.title");
    }

    private void show() {
        var year = calendar.year(years.year());
        var edit = calendar.isEditable();
        status.setText(getTranslation("calendar.days.status." + year.status())
                + (edit ? getTranslation("calendar.days.edit") : ""));
        months.removeAll();
        IntStream.rangeClosed(1, MONTHS).forEach(month -> months.add(month(year, month, edit)));
    }

    private MonthSheet month(CalendarYear year, int month, boolean edit) {
        return new MonthSheet(year, LocalDate.of(year.year().value(), month, 1), today, edit ? this::edit : null);
    }

    private void edit(LocalDate date) {
        var year = calendar.year(years.year());
        new DayDialog(date, year, new DayDialog.Actions() {
                    @Override
                    public void set(DayKind kind, String name) {
                        calendar.set(date, kind, name);
                        done();
                    }

                    @Override
                    public void reset() {
                        calendar.reset(date);
                        done();
                    }
                })
                .open();
    }

    private void done() {
        Toast.done(getTranslation("calendar.day.saved"));
        show();
    }

    private Div legend() {
        var legend = new Div(
                mark("holiday", "calendar.legend.holiday"),
                mark("make-up", "calendar.legend.make-up"),
                mark("weekend", "calendar.legend.weekend"),
                mark("edited", "calendar.legend.edited"));
        legend.addClassName("calendar-legend");
        return legend;
    }

    private Span mark(String look, String key) {
        var swatch = new Span();
        swatch.addClassNames("swatch", look);
        return new Span(swatch, new Span(getTranslation(key)));
    }
}
