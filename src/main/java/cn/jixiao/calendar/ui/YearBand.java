package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.Season;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** The year at one glance: each season of the whole city as a bar under the months it takes, and today. */
final class YearBand extends Div {

    private final LocalDate first;
    private final LocalDate last;

    YearBand(FiscalYear year, List<Season> seasons, LocalDate today) {
        first = year.firstDay();
        last = year.lastDay().plusMonths(6); // what ends a year's work is done in the next
        addClassNames("sheet", "year-band");
        add(new H2(getTranslation("calendar.band", year)));
        if (seasons.isEmpty()) {
            add(new EmptyState(getTranslation("calendar.none"), getTranslation("calendar.none.hint")));
            return;
        }
        add(months());
        seasons.stream().filter(season -> season.prefix().isEmpty()).forEach(season -> add(row(season, today)));
    }

    private Component months() {
        var months = new Div();
        months.addClassName("year-band-months");
        for (var month = first; month.isBefore(last); month = month.plusMonths(1)) {
            var name = new Span(getTranslation("calendar.month", month.getMonthValue()));
            place(name, month, month.plusMonths(1).minusDays(1));
            months.add(name);
        }
        return months;
    }

    private Component row(Season season, LocalDate today) {
        var name = new Span(getTranslation("calendar.kind." + season.kind()));
        name.addClassName("year-band-name");
        var bar = new Div(new Span(season.opensOn() + " – " + season.closesOn()));
        bar.addClassNames("year-band-bar", season.on(today).name().toLowerCase(Locale.ROOT));
        place(bar, season.opensOn(), season.closesOn());
        var line = new Div(bar);
        line.addClassName("year-band-line");
        if (!today.isBefore(first) && !today.isAfter(last)) {
            line.add(todayMark(today));
        }
        var row = new Div(name, line);
        row.addClassName("year-band-row");
        return row;
    }

    private Component todayMark(LocalDate today) {
        var mark = new Div();
        mark.addClassName("year-band-today");
        mark.getElement().setAttribute("title", getTranslation("calendar.today"));
        mark.getStyle().set("left", percent(today));
        return mark;
    }

    private void place(Component part, LocalDate from, LocalDate to) {
        part.getStyle().set("left", percent(from)).set("right", "calc(100% - " + percent(to.plusDays(1)) + ")");
    }

    private String percent(LocalDate date) {
        var within = date.isBefore(first) ? first : date.isAfter(last) ? last.plusDays(1) : date;
        double share = (double) ChronoUnit.DAYS.between(first, within) / (ChronoUnit.DAYS.between(first, last) + 1);
        return String.format(Locale.ROOT, "%.2f%%", share * 100);
    }
}
