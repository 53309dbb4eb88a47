package cn.jixiao.document.reading;

import cn.jixiao.document.text.Cell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A row of labels, each with its value behind it, as 开始时间 | 2020-01-01 | 结束时间 | 2020-12-31. */
final class PairRow {

    private final int line;
    private final List<Cell> cells;
    private final Optional<Slot> first;
    private final FrameLabels labels;
    private final Set<Slot> alsoValues;
    private final Map<Slot, String> pairs = new LinkedHashMap<>();
    private final List<Slot> empty = new ArrayList<>();
    private final List<Cell> strays = new ArrayList<>();
    private final Map<Cell, Slot> nextSlots = new LinkedHashMap<>();

    /**
     * @param first what the row's first cell names, where its label may be cut short
     * @param alsoValues labels that may stand as a value right behind another label
     */
    PairRow(int line, List<Cell> cells, Optional<Slot> first, FrameLabels labels, Set<Slot> alsoValues) {
        this.line = line;
        this.cells = cells;
        this.first = first;
        this.labels = labels;
        this.alsoValues = alsoValues;
        findPairs();
        findNextSlots();
    }

    private void findPairs() {
        Slot open = null;
        int behindLabel = -1;
        for (var cell : cells) {
            var slot = slot(cell);
            var isValue = open != null
                    && cell.column() == behindLabel
                    && slot.filter(alsoValues::contains).isPresent();
            if (slot.isPresent() && !isValue) {
                close(open);
                open = slot.get();
                behindLabel = cell.end();
            } else if (open != null) {
                pairs.put(open, cell.text());
                open = null;
            } else {
                strays.add(cell);
            }
        }
        close(open);
    }

    private Optional<Slot> slot(Cell cell) {
        return cell.equals(cells.getFirst()) ? first : labels.slot(cell.text());
    }

    private void close(@Nullable Slot open) {
        if (open != null) {
            empty.add(open);
        }
    }

    private void findNextSlots() {
        Slot next = null;
        for (int i = cells.size() - 1; i >= 0; i--) {
            var slot = slot(cells.get(i));
            if (slot.isPresent()) {
                next = slot.get();
            } else if (next != null && strays.contains(cells.get(i))) {
                nextSlots.put(cells.get(i), next);
            }
        }
    }

    int line() {
        return line;
    }

    /** Every label of the row. */
    List<Slot> slots() {
        var slots = new ArrayList<>(pairs.keySet());
        slots.addAll(empty);
        return slots;
    }

    void fill(BiConsumer<Slot, String> target) {
        pairs.forEach(target);
    }

    /** Labels without a value. */
    List<Slot> empty() {
        return empty;
    }

    /** Values without a label. */
    List<Cell> strays() {
        return strays;
    }

    /** The label behind the stray value, if one follows. */
    Optional<Slot> nextSlot(Cell stray) {
        return Optional.ofNullable(nextSlots.get(stray));
    }

    /** The only empty label of this row whose shape the stray value has. */
    Optional<Slot> home(Cell stray) {
        var fitting = empty.stream()
                .filter(slot -> slot.accepts(stray.text()))
                .filter(slot -> slot.hasShape() || empty.size() == 1)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }
}
