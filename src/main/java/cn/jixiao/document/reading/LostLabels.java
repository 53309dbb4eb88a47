package cn.jixiao.document.reading;

import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Field;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the label of a value that has none: by the order in which the frame prints its labels. */
final class LostLabels {

    private final FrameLabels labels;
    private final FieldValues values;
    private final Set<Slot> printed = new HashSet<>();
    private final Set<Slot> printedTwice = new HashSet<>();

    LostLabels(FrameLabels labels, FieldValues values) {
        this.labels = labels;
        this.values = values;
    }

    /** Notes which labels the form prints at all. */
    void lookAhead(List<Row> rows) {
        for (var row : rows) {
            row.cells().forEach(cell -> labels.slot(cell.text()).ifPresent(this::note));
            var text = row.first().text();
            var blank = text.indexOf(' ');
            if (row.isLone() && blank > 0) {
                labels.slot(text.substring(0, blank)).ifPresent(printed::add);
            }
        }
    }

    private void note(Slot slot) {
        if (!printed.add(slot)) {
            printedTwice.add(slot);
        }
    }

    /** Labels that stand in more than one place: in a real table one of them is somebody's value. */
    Set<Slot> alsoValues(Row row) {
        return row.exact() ? printedTwice : Set.of();
    }

    boolean isPrinted(Slot slot) {
        return printed.contains(slot);
    }

    /**
     * The label that the frame prints before the next one of the row, or behind the last one where none follows, if the form
     * does not print it and the value fits. The organisation's name stands in the heading and is never guessed; a value in a
     * row without any label needs a shape of its own.
     */
    Optional<Slot> before(PairRow row, Cell stray) {
        var next = row.nextSlot(stray);
        int to = next.map(labels.slots()::indexOf).orElse(labels.slots().size());
        int from = row.slots().stream()
                .mapToInt(labels.slots()::indexOf)
                .filter(index -> index < to)
                .max()
                .orElse(lastSeenBefore(to));
        var fitting = labels.slots().subList(Math.min(from + 1, to), to).stream()
                .filter(slot -> !printed.contains(slot) && !slot.isLong() && !slot.is(Field.ORGANISATION_NAME))
                .filter(slot -> slot.accepts(stray.text())
                        && (slot.hasShape() || !row.slots().isEmpty()))
                .toList();
        var shaped = fitting.stream().filter(Slot::hasShape).findFirst();
        if (shaped.isPresent() || fitting.isEmpty()) {
            return shaped;
        }
        return Optional.of(next.isPresent() ? fitting.getLast() : fitting.getFirst());
    }

    private int lastSeenBefore(int to) {
        int last = -1;
        for (int i = 0; i < to; i++) {
            if (values.isLabelled(labels.slots().get(i))) {
                last = i;
            }
        }
        return last;
    }

    /** The long text right behind the current one in the frame, where the form does not print its label. */
    Optional<Slot> after(Slot current) {
        int next = labels.slots().indexOf(current) + 1;
        return next < labels.slots().size()
                ? Optional.of(labels.slots().get(next))
                        .filter(slot -> slot.isLong() && !printed.contains(slot) && !values.has(slot))
                : Optional.empty();
    }

    /** A label that has become a paragraph of its own text and stands nowhere else. */
    Optional<Slot> insideText(String text) {
        return Arrays.stream(text.split("\n"))
                .map(labels::slot)
                .flatMap(Optional::stream)
                .filter(slot -> slot.isLong() && !printed.contains(slot))
                .findFirst();
    }

    String withoutLabel(String text, Slot slot) {
        return Arrays.stream(text.split("\n"))
                .filter(paragraph -> !Label.key(paragraph).equals(Label.key(slot.label())))
                .collect(Collectors.joining("\n"));
    }
}
