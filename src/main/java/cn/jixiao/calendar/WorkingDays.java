package cn.jixiao.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Counts working days: Monday to Friday without public holidays, with make-up days (调休). The days an administrator set go
 * before the published ones; they are read once and again after each edit.
 */
@Component
public class WorkingDays {

    private final PublishedYears published;
    private final CalendarDays edited;
    private final Remembered<DayTable> table = new Remembered<>(this::read);

    WorkingDays(PublishedYears published, CalendarDays edited) {
        this.published = published;
        this.edited = edited;
    }

    /** The day by which something given so many working days from now is due; the day itself does not count. */
    public LocalDate after(LocalDate from, int days) {
        return table().after(from, days);
    }

    /** How many working days went by from the first date, which does not count, to the second; 0 where it is not later. */
    public int between(LocalDate from, LocalDate to) {
        return table().between(from, to);
    }

    public boolean isWorkingDay(LocalDate date) {
        return table().isWorkingDay(date);
    }

    DayTable table() {
        return table.get();
    }

    /** Reads the days anew once the transaction that edits them has ended. */
    void forget() {
        table.forgetAfterTransaction();
    }

    private DayTable read() {
        return DayTable.of(Stream.concat(published.all().stream().flatMap(PublishedYear::days), edited.all().stream())
                .toList());
    }
}
