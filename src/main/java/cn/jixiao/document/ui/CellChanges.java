package cn.jixiao.document.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Change;
import cn.jixiao.form.Field;
import cn.jixiao.form.FormDiff;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.IndicatorChange;
import cn.jixiao.form.IndicatorChange.Column;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.TextChange;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a returned workbook changes, one row a cell: where, what stood there and what will. */
final class CellChanges extends NativeTable {

    private final Frame frame;
    private final Set<Place> conflicts;

    /** @param conflicts places to point out */
    CellChanges(FormDiff diff, Frame frame, Set<Place> conflicts) {
        this.frame = frame;
        this.conflicts = conflicts;
        addClassNames("plain-table", "cell-changes");
        var head = getHead().addRow();
        for (var key : List.of("place", "change")) {
            head.add(new NativeTableHeaderCell(getTranslation("document.offline.changes." + key)));
        }
        diff.fields().forEach((field, change) -> row(label(field), Place.of(field), change, text -> text(field, text)));
        diff.budgetItems().forEach(change -> row("document.import.items", new Place.OfBudgetItem(1), change));
        diff.mainTasks().forEach(change -> row(change));
        diff.indicators().forEach(this::rows);
    }

    /** How many cells or rows a difference changes. */
    static int count(FormDiff diff) {
        return diff.fields().size()
                + diff.budgetItems().size()
                + diff.mainTasks().size()
                + diff.indicators().stream()
                        .mapToInt(change -> Math.max(1, change.columns().size()))
                        .sum();
    }

    private String label(Field field) {
        return frame.entry(field).map(Frame.Entry::label).orElseGet(field::name);
    }

    private void row(String key, Place place, Change<BudgetItem> change) {
        row(getTranslation(key), place, change, item -> item.category() + "　" + Formats.amount(item.amount()));
    }

    private void row(Change<MainTask> change) {
        row(getTranslation("document.import.tasks"), new Place.OfTask(1), change, CellChanges::inWords);
    }

    private void rows(IndicatorChange change) {
        var place = new Place.OfIndicator(change.no());
        if (change.isAddition() || change.isRemoval()) {
            var key = change.isAddition() ? "document.offline.changes.added" : "document.offline.changes.removed";
            row(getTranslation(key, change.no()), place, change.change(), CellChanges::inWords);
            return;
        }
        var name = Objects.requireNonNull(change.change().after()).name();
        Arrays.stream(Column.values())
                .filter(change.columns()::contains)
                .forEach(column -> row(
                        getTranslation("document.offline.changes.indicator", change.no(), name, label(column)),
                        place,
                        change.change(),
                        column::of));
    }

    private String label(Column column) {
        var columns = frame.indicatorColumns();
        return switch (column) {
            case DIMENSION -> getTranslation("document.import.dimension");
            case ASPECT -> getTranslation("document.import.aspect");
            case NAME -> getTranslation("document.import.indicator");
            case TARGET -> columns.target();
            case EXPLANATION -> Objects.requireNonNullElse(columns.explanation(), "");
            case NOTE -> Objects.requireNonNullElse(columns.note(), "");
            case POINTS -> getTranslation("document.offline.changes.points");
        };
    }

    private <T> void row(String label, Place place, Change<T> change, Function<T, String> words) {
        var row = new NativeTableRow();
        row.setClassName("conflict", conflicts.contains(place));
        row.add(new NativeTableCell(label));
        row.add(new NativeTableCell(new TextChange(said(change.before(), words), said(change.after(), words))));
        getBody().add(row);
    }

    private static <T> String said(@Nullable T value, Function<T, String> words) {
        return value == null ? "" : words.apply(value);
    }

    private String text(Field field, String text) {
        return switch (field.kind()) {
            case TEXT, LONG_TEXT, LINES -> text;
            case AMOUNT -> Formats.amount(Money.ofYuan(text));
            case DATE -> Formats.date(LocalDate.parse(text), getLocale());
        };
    }

    private static String inWords(MainTask task) {
        return task.name() + "　" + task.content() + (task.total() == null ? "" : "　" + Formats.amount(task.total()));
    }

    private static String inWords(Indicator indicator) {
        return String.join("　", indicator.dimension(), indicator.aspect(), indicator.name(), indicator.target());
    }
}
