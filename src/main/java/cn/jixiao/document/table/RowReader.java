package cn.jixiao.document.table;

import cn.jixiao.document.reading.Vocabulary;
import cn.jixiao.document.table.LevelLabels.Aspect;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes the labels off the front of one row, wherever its cells have slid to. Used once per row. */
final class RowReader {

    private final LevelLabels labels;
    private final Columns columns;
    private final Looks looks;
    private final Row row;
    private final List<Cell> cells;

    private int at;
    private @Nullable String dimension;
    private @Nullable String brokenDimension;
    private @Nullable Aspect aspect;
    private @Nullable String foreignAspect;
    private int aspectColumn = -1;
    private boolean crossed;

    RowReader(Row row, LevelLabels labels, Columns columns, Looks looks) {
        this.row = row;
        this.cells = row.cells();
        this.labels = labels;
        this.columns = columns;
        this.looks = looks;
    }

    TableRow read(Vocabulary.TableWords words) {
        var placed = placed();
        if (placed.isPresent()) {
            return placed.get();
        }
        if (at < cells.size() && words.side().contains(Label.key(text(at)))) {
            at++;
        }
        while (at < cells.size() && takeLabel()) {
            at++;
        }
        var narrow = row.width() <= columns.last();
        return new TableRow(
                row.line(),
                dimension,
                brokenDimension,
                aspect,
                foreignAspect,
                crossed,
                narrow,
                false,
                cells.subList(at, cells.size()));
    }

    /** The row of a real table as its columns have it, where a known level 2 shows that it has not slid. */
    private Optional<TableRow> placed() {
        var known = row.exact() ? cell(columns.aspect()).flatMap(labels::aspect) : Optional.<Aspect>empty();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        var printed = cell(columns.dimension());
        var level1 = printed.flatMap(labels::dimension);
        return Optional.of(new TableRow(
                row.line(),
                level1.orElse(null),
                level1.isPresent() ? null : printed.orElse(null),
                known.get(),
                null,
                false,
                false,
                true,
                cells.stream().filter(cell -> cell.column() > columns.aspect()).toList()));
    }

    private Optional<String> cell(int column) {
        return cells.stream()
                .filter(cell -> cell.column() == column)
                .map(Cell::text)
                .findFirst();
    }

    private boolean takeLabel() {
        return takeDimension() || takeAspect() || takeBrokenDimension() || takeCutAspect() || takeForeignAspect();
    }

    private boolean takeDimension() {
        if (dimension != null || hasAspect() || isNameByPlace()) {
            return false;
        }
        var known = labels.dimension(text(at));
        if (known.isEmpty() || (labels.aspect(text(at)).isPresent() && !labelFollows())) {
            return false;
        }
        dimension = known.get();
        return true;
    }

    private boolean takeAspect() {
        var known = labels.aspect(text(at));
        if (known.isEmpty() || isNameByPlace() || (hasAspect() && !isSecondLabel())) {
            return false;
        }
        crossed |= aspect != null && !aspect.equals(known.get());
        aspect = known.get();
        if (aspectColumn < 0) {
            aspectColumn = column(at);
        }
        return true;
    }

    /** A word that fills the place of level 1 but is none: what is left of a label that was torn apart. */
    private boolean takeBrokenDimension() {
        if (at > 0 || dimension != null || column(0) > columns.dimension() || left() == 0) {
            return false;
        }
        var beforeLabel = left() >= 2 && labels.aspect(text(1)).isPresent() && column(1) <= columns.aspect();
        var beforeContent = column(1) == columns.name() && left() >= 2 && isTooMuch(left() + 1);
        if (!beforeLabel && !beforeContent) {
            return false;
        }
        brokenDimension = text(0);
        return true;
    }

    private boolean takeCutAspect() {
        if (hasAspect() || column(at) > columns.aspect() || left() < 2) {
            return false;
        }
        var known = labels.cutAspect(text(at));
        known.ifPresent(cut -> {
            aspect = cut;
            aspectColumn = column(at);
        });
        return known.isPresent();
    }

    /** A level 2 that the frame does not have, known by its place between level 1 and a complete row. */
    private boolean takeForeignAspect() {
        var inPlace = column(at) == columns.aspect() && left() >= 2 && column(at + 1) == columns.name();
        if (hasAspect() || !inPlace || looks.isTarget(text(at + 1)) || !isTooMuch(left() + 1)) {
            return false;
        }
        foreignAspect = text(at);
        aspectColumn = column(at);
        return true;
    }

    /** More cells than content can be, or the third of them is the target. */
    private boolean isTooMuch(int count) {
        return count > columns.content() || (looks.isMeasured(text(at + 2)) && !looks.isMeasured(text(at + 1)));
    }

    /** A level-2 word in the column of names that has a target behind it is a name: 数量 | =3处. */
    private boolean isNameByPlace() {
        return left() == 1 && column(at) == columns.name() - shift() && looks.isTarget(text(at + 1));
    }

    private boolean isSecondLabel() {
        var inLabelColumn = column(at) < columns.name() - shift();
        return left() > 0 && (inLabelColumn || left() >= columns.content());
    }

    /** By how many columns the row has slid to the left: its label stands too far left and its last columns are empty. */
    private int shift() {
        var empty = Math.max(columns.last() - cells.getLast().column(), 0);
        return aspectColumn < 0 ? 0 : Math.clamp(columns.aspect() - aspectColumn, 0, empty);
    }

    private boolean labelFollows() {
        return left() > 0 && labels.aspect(text(at + 1)).isPresent();
    }

    private boolean hasAspect() {
        return aspect != null || foreignAspect != null;
    }

    private int left() {
        return cells.size() - at - 1;
    }

    private String text(int index) {
        return cells.get(index).text();
    }

    private int column(int index) {
        return cells.get(index).column();
    }
}
