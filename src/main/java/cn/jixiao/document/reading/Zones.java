package cn.jixiao.document.reading;

import cn.jixiao.document.table.Columns;
import cn.jixiao.document.table.Heading;
import cn.jixiao.document.table.LevelLabels;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame.AmountMeasure;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Deals the rows of a form out to those who read them: fields, budget items, main tasks, indicators. */
final class Zones {

    private static final Pattern YEAR = Pattern.compile("[(（]?\\s*20\\d\\d\\s*年度?\\s*[)）]?");

    private enum Zone {
        FIELDS,
        BUDGET,
        TASKS,
        INDICATORS
    }

    private final Vocabulary vocabulary;
    private final FrameLabels labels;
    private final LevelLabels levels;

    private final List<Row> fields = new ArrayList<>();
    private final List<Row> budget = new ArrayList<>();
    private final List<Row> tasks = new ArrayList<>();
    private final List<Row> indicators = new ArrayList<>();
    private final List<Cell> years = new ArrayList<>();
    private Zone zone = Zone.FIELDS;
    private @Nullable Columns columns;
    private @Nullable Heading heading;
    private @Nullable Row budgetHeading;
    private @Nullable AmountMeasure measure;
    private boolean goalsSeen;

    Zones(FrameLabels labels, Vocabulary vocabulary) {
        this.labels = labels;
        this.vocabulary = vocabulary;
        this.levels = new LevelLabels(labels.frame());
    }

    Zones deal(List<Row> rows) {
        rows.stream().filter(row -> !row.isBlank()).forEach(this::deal);
        return this;
    }

    private void deal(Row row) {
        if (Title.in(row, vocabulary).isPresent()) {
            return;
        }
        if (zone == Zone.FIELDS && isCaption(row)) {
            return;
        }
        if (isTableHeading(row)) {
            zone = Zone.INDICATORS;
            return;
        }
        zone = zoneOf(row);
        rows(zone).add(zone == Zone.INDICATORS && heading != null ? heading.align(row) : row);
    }

    /** Takes what stands between heading and table: the year, the measure of all amounts. */
    private boolean isCaption(Row row) {
        if (!row.continued().isEmpty()) {
            return false;
        }
        var captions = 0;
        for (var cell : row.cells()) {
            var printed = Amounts.measureOfForm(cell.text());
            if (YEAR.matcher(cell.text()).matches()) {
                years.add(cell);
                captions++;
            } else if (printed != null) {
                measure = printed;
                captions++;
            }
        }
        return captions == row.cells().size();
    }

    private boolean isTableHeading(Row row) {
        var words = vocabulary.indicatorTable();
        var found = Columns.in(row, words, labels.frame().indicatorColumns());
        if (found.isPresent() && row.exact()) {
            heading = new Heading(row);
            found = Columns.in(heading.align(row), words, labels.frame().indicatorColumns());
        }
        columns = columns == null ? found.orElse(null) : columns;
        return found.isPresent();
    }

    private Zone zoneOf(Row row) {
        if (zone == Zone.INDICATORS || startsIndicators(row)) {
            return Zone.INDICATORS;
        }
        var first = row.first().text();
        if (isInside(row)) {
            return zone;
        }
        if (labels.frame().mainTasks() && is(vocabulary.mainTasks().headings(), first)) {
            return Zone.TASKS;
        }
        if (labels.frame().budgetItems() && startsBudget(first)) {
            budgetHeading = row;
            return Zone.BUDGET;
        }
        var label = labels.slot(first);
        goalsSeen |= label.isPresent() && label.get().isLong();
        if (zone == Zone.FIELDS && isBudgetRow(row)) {
            return Zone.BUDGET;
        }
        return staysIn(row, label.isPresent() || labels.isHeading(first) || startsWithLabel(row)) ? zone : Zone.FIELDS;
    }

    /** True of a row whose label is merged down to it, and of a row under the heading of 项目构成 that has just its columns. */
    private boolean isInside(Row row) {
        if (row.continued().stream().anyMatch(this::isLabel)) {
            return true;
        }
        return zone == Zone.BUDGET
                && row.exact()
                && budgetHeading != null
                && row.cells().size() == 2
                && columnsOf(row).equals(columnsOf(budgetHeading))
                && Amounts.isAmount(row.cells().getLast().text());
    }

    private boolean isLabel(Cell cell) {
        return labels.slot(cell.text()).isPresent()
                || is(vocabulary.mainTasks().headings(), cell.text())
                || is(vocabulary.budgetItems().headings(), cell.text());
    }

    /** Where the last two cells of the row stand: what is left of them is a label of the whole part. */
    private static List<Integer> columnsOf(Row row) {
        return row.cells().stream()
                .skip(Math.max(row.cells().size() - 2, 0))
                .flatMap(cell -> Stream.of(cell.column(), cell.span()))
                .toList();
    }

    private boolean staysIn(Row row, boolean labelled) {
        return zone == Zone.TASKS ? !labelled || row.first().column() > 0 : zone == Zone.BUDGET && !labelled;
    }

    /** True of 备注 无, a label and its value in one cell. */
    private boolean startsWithLabel(Row row) {
        var text = row.first().text();
        var blank = text.indexOf(' ');
        return row.isLone()
                && blank > 0
                && labels.slot(text.substring(0, blank)).isPresent();
    }

    private boolean startsBudget(String first) {
        return is(vocabulary.budgetItems().headings(), first)
                || is(vocabulary.budgetItems().categories(), first);
    }

    /** A name and an amount between the long texts: a budget item whose heading was lost. */
    private boolean isBudgetRow(Row row) {
        return labels.frame().budgetItems()
                && goalsSeen
                && row.cells().size() == 2
                && row.first().column() == 0
                && labels.slot(row.first().text()).isEmpty()
                && Amounts.isAmount(row.cells().getLast().text());
    }

    /** The first row of a table whose heading was lost: level 1 and level 2 side by side. */
    private boolean startsIndicators(Row row) {
        var cells = row.cells();
        return goalsSeen
                && cells.size() > 2
                && levels.dimension(cells.getFirst().text()).isPresent()
                && levels.aspect(cells.get(1).text()).isPresent();
    }

    private static boolean is(List<String> labels, String cell) {
        return labels.contains(Label.key(cell));
    }

    private List<Row> rows(Zone of) {
        return switch (of) {
            case FIELDS -> fields;
            case BUDGET -> budget;
            case TASKS -> tasks;
            case INDICATORS -> indicators;
        };
    }

    List<Row> fields() {
        return fields;
    }

    List<Row> budget() {
        return budget;
    }

    List<Row> tasks() {
        return tasks;
    }

    List<Row> indicators() {
        return indicators;
    }

    /** Rows that print nothing but the year. */
    List<String> years() {
        return years.stream().map(Cell::text).toList();
    }

    /** The measure of all amounts where a line such as 单位：万元 prints it; null where none does. */
    @Nullable
    AmountMeasure measure() {
        return measure;
    }

    Columns columns() {
        return columns == null ? Columns.usual(labels.frame().indicatorColumns()) : columns;
    }
}
