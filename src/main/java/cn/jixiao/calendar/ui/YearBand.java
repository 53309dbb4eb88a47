package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.Season;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.ui.EmptyState;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** The year at one glance: each season of the whole city as a bar under the months it takes, and today. */
final class YearBand extends Div {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MM-dd", Locale.ROOT);
    private static final int LABEL_MONTHS = 3;

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
        seasons.stream()
                .filter(season -> season.prefix().isEmpty())
                .sorted(Comparator.comparing(Season::kind))
                .forEach(season -> add(row(season, today)));
    }

    private Component months() {
        var months = new Div();
        months.addClassName("year-band-months");
        for (var month = first; month.isBefore(last); month = month.plusMonths(1)) {
            var name = new Span(month.getMonth().getDisplayName(TextStyle.SHORT_STANDALONE, getLocale()));
            place(name, month, month.plusMonths(1).minusDays(1));
            months.add(name);
        }
        return months;
    }

    private Component row(Season season, LocalDate today) {
        var name = new Span(getTranslation("calendar.kind." + season.kind()));
        name.addClassName("year-band-name");
        var bar = new Div();
        bar.addClassNames("year-band-bar", season.on(today).name().toLowerCase(Locale.ROOT));
        place(bar, season.opensOn(), season.closesOn());
        var line = new Div(bar, dates(season));
        line.addClassName("year-band-line");
        if (!today.isBefore(first) && !today.isAfter(last)) {
            line.add(todayMark(today));
        }
        var row = new Div(name, line);
        row.addClassName("year-band-row");
        return row;
    }

    /** Beside the bar: at its right, and at its left where the year ends soon after it. */
    private Component dates(Season season) {
        var dates = new Span(DAY.format(season.opensOn()) + " – " + DAY.format(season.closesOn()));
        dates.addClassName("year-band-dates");
        if (season.closesOn().isBefore(last.minusMonths(LABEL_MONTHS))) {
            dates.getStyle().set("left", percent(season.closesOn().plusDays(1)));
        } else {
            dates.getStyle().set("right", "calc(100% - " + percent(season.opensOn()) + ")");
        }
        return dates;
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
