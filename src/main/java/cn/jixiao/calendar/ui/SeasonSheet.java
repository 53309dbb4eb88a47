package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.Season;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;

/** The seasons of one kind: the whole city's, and below it those of departments where it differs. */
final class SeasonSheet extends Div {

    /** What finance does with a season. */
    interface Actions {

        void change(Season season);

        void open(Season season);

        void close(Season season);

        void reopen(Season season);

        void remove(Season season);
    }

    private final boolean creates;
    private final LocalDate today;
    private final boolean editable;
    private final Names names;
    private final Actions actions;

    /** @param creates true where its work is created when it opens, and what is missing of it can be created again */
    SeasonSheet(
            SeasonKind kind,
            boolean creates,
            List<Season> seasons,
            LocalDate today,
            boolean editable,
            Names names,
            Actions actions) {
        this.creates = creates;
        this.today = today;
        this.editable = editable;
        this.names = names;
        this.actions = actions;
        addClassNames("sheet", "season-sheet");
        add(new H2(getTranslation("calendar.kind." + kind)));
        seasons.forEach(season -> add(row(season)));
    }

    private Component row(Season season) {
        var whose = new Span(names.of(season.prefix()));
        whose.addClassName("season-whose");
        var dates = new Span(getTranslation(
                "calendar.season.dates",
                Formats.date(season.opensOn(), getLocale()),
                Formats.date(season.closesOn(), getLocale())));
        dates.addClassName("season-dates");
        var row = new Div(badge(season), whose, dates, buttons(season));
        row.addClassName("season-row");
        return row;
    }

    private StatusBadge badge(Season season) {
        var state = season.on(today);
        var tone = switch (state) {
            case PLANNED -> Tone.NEUTRAL;
            case OPEN -> Tone.GOOD;
            case CLOSED -> Tone.WARNING;
        };
        return new StatusBadge(getTranslation("calendar.state." + state), tone);
    }

    private Component buttons(Season season) {
        var buttons = new Div();
        buttons.addClassName("season-buttons");
        if (editable) {
            switch (season.on(today)) {
                case PLANNED -> buttons.add(button("calendar.season.open", season, actions::open));
                case OPEN -> {
                    if (creates) {
                        buttons.add(button("calendar.season.create", season, actions::open));
                    }
                    buttons.add(button("calendar.season.close", season, actions::close));
                }
                case CLOSED -> buttons.add(button("calendar.season.reopen", season, actions::reopen));
            }
            buttons.add(
                    button("calendar.season.change", season, actions::change),
                    button("calendar.season.remove", season, actions::remove));
        }
        return buttons;
    }

    private Button button(String word, Season season, Consumer<Season> action) {
        var button = new Button(getTranslation(word), click -> action.accept(season));
        button.setAriaLabel(getTranslation(word) + " " + names.of(season.prefix()));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        return button;
    }
}
