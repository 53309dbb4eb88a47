package cn.jixiao.approval.ui;

import cn.jixiao.form.Frame.IndicatorColumns;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.library.Suggestion;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** The indicators under one aspect (二级指标). A line in which nothing was ever written is not part of the form. */
final class AspectRows extends Div {

    private final Div list = new Div();
    private final List<IndicatorRow> rows = new ArrayList<>();
    private final IndicatorColumns columns;
    private final Margin margin;
    private final Supplier<Indicator> blank;
    private final Runnable changed;

    AspectRows(
            String aspect,
            IndicatorColumns columns,
            Margin margin,
            Supplier<Indicator> blank,
            Supplier<List<Suggestion>> suggested,
            Runnable changed) {
        this.columns = columns;
        this.margin = margin;
        this.blank = blank;
        this.changed = changed;
        addClassName("aspect-rows");
        list.addClassName("rows");
        var add = new Button(
                getTranslation("approval.edit.indicator.add"),
                VaadinIcon.PLUS.create(),
                click -> addRow(blank.get()).focusName());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add.setAriaLabel(getTranslation("approval.edit.indicator.add-to", aspect));
        var suggestions = new SuggestionPanel(aspect, suggested, this::take);
        add(new H4(aspect), new Div(list, add, suggestions.opener(), suggestions));
    }

    IndicatorRow addRow(Indicator indicator) {
        var row = new IndicatorRow(indicator, columns, margin.at(Place.of(indicator)), changed, this::remove);
        rows.add(row);
        list.add(row);
        return row;
    }

    List<Indicator> indicators() {
        return rows.stream()
                .map(IndicatorRow::indicator)
                .filter(line -> !line.name().isEmpty() || line.hasTarget())
                .toList();
    }

    private void take(Suggestion suggestion) {
        var line = blank.get();
        boolean explains =
                columns.explanation() != null && !suggestion.explanation().isEmpty();
        addRow(new Indicator(
                line.no(),
                line.dimension(),
                line.aspect(),
                suggestion.name(),
                suggestion.target(),
                explains ? suggestion.explanation() : null,
                null,
                null));
        changed.run();
    }

    /** The remarks on a removed line stay, since they still want an answer. */
    private void remove(IndicatorRow row) {
        rows.remove(row);
        list.replace(row, margin.remarksAt(Place.of(row.indicator())));
        changed.run();
    }
}
