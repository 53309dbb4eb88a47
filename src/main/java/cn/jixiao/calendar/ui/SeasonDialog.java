package cn.jixiao.calendar.ui;

import cn.jixiao.calendar.Season;
import cn.jixiao.calendar.SeasonKind;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.Organisation;
import cn.jixiao.ui.DateField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets a season, or changes the dates of one; its kind and whose it is stay. */
final class SeasonDialog extends FormDialog {

    /** What was chosen. */
    record Plan(SeasonKind kind, String prefix, LocalDate opensOn, LocalDate closesOn) {}

    private final KindChoice kind;
    private final OrganisationChoice organisation;
    private final DateField opens;
    private final DateField closes;
    private final Consumer<Plan> action;

    SeasonDialog(FiscalYear year, @Nullable Season season, List<Organisation> organisations, Consumer<Plan> action) {
        this(
                new KindChoice(),
                new OrganisationChoice(organisations, true),
                new DateField(""),
                new DateField(""),
                year,
                action);
        if (season != null) {
            kind.setValue(season.kind());
            kind.setReadOnly(true);
            organisation.choose(season.prefix());
            organisation.setReadOnly(true);
            opens.setValue(season.opensOn());
            closes.setValue(season.closesOn());
        }
    }

    private SeasonDialog(
            KindChoice kind,
            OrganisationChoice organisation,
            DateField opens,
            DateField closes,
            FiscalYear year,
            Consumer<Plan> action) {
        super("", kind, organisation, opens, closes);
        setHeaderTitle(getTranslation("calendar.season.dialog", year));
        this.kind = kind;
        this.organisation = organisation;
        this.opens = opens;
        this.closes = closes;
        this.action = action;
        opens.setLabel(getTranslation("calendar.season.opens"));
        closes.setLabel(getTranslation("calendar.season.closes"));
        opens.setRequiredIndicatorVisible(true);
        closes.setRequiredIndicatorVisible(true);
    }

    @Override
    void confirm() {
        action.accept(new Plan(
                given(kind.getValue()), organisation.prefix(), given(opens.getValue()), given(closes.getValue())));
    }
}
