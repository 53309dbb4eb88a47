package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.PrintedTable.text;

import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Change;
import cn.jixiao.form.FormDiff;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.IndicatorChange;
import cn.jixiao.form.IndicatorChange.Column;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.TextChange;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What differs between two revisions, line by line under the names the form uses. */
public final class DiffTable extends Div {

    private final PlaceNames names;
    private final PrintedTable table;

    public DiffTable(FormDiff diff, PlaceNames names) {
        this.names = names;
        table = new PrintedTable(
                List.of(getTranslation("approval.diff.place"), getTranslation("approval.diff.change")));
        table.addClassName("of-changes");
        addClassName("sheet");
        if (diff.organisation() != null) {
            addRow(getTranslation("approval.diff.organisation"), change(diff.organisation(), OrgCode::value));
        }
        diff.fields()
                .forEach((field, change) -> addRow(
                        names.of(Place.of(field).text()),
                        change(change, value -> FieldText.of(field, value, getLocale()))));
        diff.budgetItems()
                .forEach(change -> addRow(getTranslation("approval.budget"), change(change, DiffTable::inWords)));
        diff.mainTasks()
                .forEach(change -> addRow(getTranslation("approval.tasks"), change(change, DiffTable::inWords)));
        diff.indicators().forEach(this::addRow);
        add(table);
    }

    private void addRow(String place, Component... changes) {
        table.addRow(text(place), new NativeTableCell(changes));
    }

    private void addRow(IndicatorChange change) {
        var lines = new Div();
        if (change.isAddition() || change.isRemoval()) {
            lines.add(badge(change.isAddition() ? "added" : "removed"), change(change.change(), DiffTable::inWords));
        } else {
            if (change.moved()) {
                lines.add(badge("moved"));
            }
            Arrays.stream(Column.values())
                    .filter(change.columns()::contains)
                    .forEach(column -> lines.add(line(column, change.change())));
        }
        var indicator = Objects.requireNonNullElseGet(
                change.change().after(),
                () -> Objects.requireNonNull(change.change().before()));
        addRow(getTranslation("approval.place.indicator", change.no(), indicator.name()), lines);
    }

    private Div line(Column column, Change<Indicator> change) {
        var label = new Span(label(column));
        label.addClassName("hint");
        var line = new Div(label, change(change, column::of));
        line.addClassName("change-line");
        return line;
    }

    private String label(Column column) {
        var columns = names.frame().indicatorColumns();
        return switch (column) {
            case DIMENSION -> getTranslation("approval.indicators.dimension");
            case ASPECT -> getTranslation("approval.indicators.aspect");
            case NAME -> getTranslation("approval.indicators.name");
            case TARGET -> columns.target();
            case EXPLANATION -> Objects.requireNonNullElse(columns.explanation(), "");
            case NOTE -> Objects.requireNonNullElse(columns.note(), "");
            case POINTS -> getTranslation("approval.indicators.points");
        };
    }

    private Span badge(String word) {
        var badge = new Span(getTranslation("approval.diff." + word));
        badge.addClassNames("status-badge", "active");
        return badge;
    }

    private static <T> TextChange change(Change<T> change, Function<T, String> words) {
        return new TextChange(textOf(change.before(), words), textOf(change.after(), words));
    }

    private static <T> String textOf(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    private static String inWords(BudgetItem item) {
        return item.category() + "　" + Formats.amount(item.amount());
    }

    private static String inWords(MainTask task) {
        return task.name() + "　" + task.content() + (task.total() == null ? "" : "　" + Formats.amount(task.total()));
    }

    private static String inWords(Indicator indicator) {
        return String.join("　", indicator.dimension(), indicator.aspect(), indicator.name(), indicator.target());
    }
}
