package cn.jixiao.document.reading;

import cn.jixiao.document.text.Label;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The labels of a frame's head, as they are found on paper. */
final class FrameLabels {

    private static final int SHORTEST_CUT = 3;

    private final Frame frame;
    private final List<Slot> slots = new ArrayList<>();
    private final Map<String, Slot> byKey = new HashMap<>();
    private final Set<String> headings = new HashSet<>();

    FrameLabels(Frame frame, Vocabulary vocabulary) {
        this.frame = frame;
        for (var section : frame.sections()) {
            headings.add(Label.key(section.name()));
            section.fields().forEach(entry -> add(entry, vocabulary));
        }
    }

    private void add(Entry entry, Vocabulary vocabulary) {
        var slot = new Slot(entry.field(), entry.label());
        slots.add(slot);
        byKey.put(Label.key(entry.label()), slot);
        entry.aliases().forEach(alias -> byKey.put(Label.key(alias), slot));
        if (entry.field() == Field.NAME && frame.subject() == Frame.Subject.PROJECT) {
            var code = new Slot(null, vocabulary.organisationCode().getFirst());
            slots.add(code);
            vocabulary.organisationCode().forEach(label -> byKey.put(Label.key(label), code));
        }
    }

    Frame frame() {
        return frame;
    }

    /** All slots in printed order. */
    List<Slot> slots() {
        return slots;
    }

    /** The slot a cell names in full. */
    Optional<Slot> slot(String cell) {
        return Optional.ofNullable(byKey.get(Label.key(cell)));
    }

    /** The only slot whose label starts with what the cell has left of it. */
    Optional<Slot> cutSlot(String cell) {
        var key = Label.key(cell);
        if (key.length() < SHORTEST_CUT) {
            return Optional.empty();
        }
        var fitting = byKey.entrySet().stream()
                .filter(label ->
                        label.getKey().startsWith(key) && label.getKey().length() - key.length() <= 1)
                .map(Map.Entry::getValue)
                .distinct()
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** True of a section's name, which stands beside or above its fields and has no value. */
    boolean isHeading(String cell) {
        return headings.contains(Label.key(cell));
    }
}
