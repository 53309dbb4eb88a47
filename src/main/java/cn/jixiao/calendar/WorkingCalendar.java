package cn.jixiao.calendar;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Role;
import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The working-day calendar (工作日历) as it is shown and edited. */
@Service
@Transactional
public class WorkingCalendar {

    private static final String AREA = "CALENDAR";

    private final PublishedYears published;
    private final CalendarDays edited;
    private final WorkingDays workingDays;
    private final AdministrationTrail trail;

    WorkingCalendar(PublishedYears published, CalendarDays edited, WorkingDays workingDays, AdministrationTrail trail) {
        this.published = published;
        this.edited = edited;
        this.workingDays = workingDays;
        this.trail = trail;
    }

    /** The days of that year which are not as their weekdays say; for whoever is signed in. */
    @Transactional(readOnly = true)
    public CalendarYear year(FiscalYear year) {
        ActingUser.get();
        var days = new TreeMap<>(workingDays.table().days());
        return new CalendarYear(year, status(year), days.subMap(year.firstDay(), true, year.lastDay(), true));
    }

    /** True where the acting user may edit the calendar. */
    @Transactional(readOnly = true)
    public boolean isEditable() {
        return ActingUser.get().has(Role.SYSTEM_ADMIN);
    }

    /** Makes a date a holiday or a working day, whatever was published; for system administrators. */
    public void set(LocalDate date, DayKind kind, String name) {
        requireEditable();
        var day = new CalendarDay(date, kind, name, true);
        edited.save(day);
        changed("SET", date + " " + kind, day.name());
    }

    /** Goes back to what was published for the date; breaks {@code calendar.day.not-edited} where nothing else was set. */
    public void reset(LocalDate date) {
        requireEditable();
        if (!edited.remove(date)) {
            throw new RuleBroken("calendar.day.not-edited", date);
        }
        changed("RESET", date.toString(), "");
    }

    private void changed(String action, String subject, String name) {
        workingDays.forget();
        trail.record(AREA, action, subject, name);
    }

    private void requireEditable() {
        if (!isEditable()) {
            throw new RuleBroken("account.not-allowed");
        }
    }

    private CalendarYear.Status status(FiscalYear year) {
        return published.all().stream()
                .filter(one -> one.year() == year.value())
                .map(one -> one.provisional() ? CalendarYear.Status.PROVISIONAL : CalendarYear.Status.PUBLISHED)
                .findFirst()
                .orElse(CalendarYear.Status.UNKNOWN);
    }
}
