package cn.jixiao.document.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts found for the slots of a form's head, as printed. */
final class FieldValues {

    private static final String SENTENCE_ENDS = "。；;！？!?：:）)\n";

    /**
     * A value with the line on which it starts and the label it stood behind.
     *
     * @param label as printed, with the measure it may name
     */
    record Value(String text, int line, String label) {}

    private final Map<Slot, Value> values = new HashMap<>();
    private final Set<Slot> labelled = new HashSet<>();

    void labelSeen(Slot slot) {
        labelled.add(slot);
    }

    boolean isLabelled(Slot slot) {
        return labelled.contains(slot);
    }

    boolean has(Slot slot) {
        return values.containsKey(slot);
    }

    void put(Slot slot, Value value) {
        values.put(slot, value);
    }

    /** Adds a further line to a long text; a sentence that a page break tore apart is joined again. */
    void append(Slot slot, String text, int line) {
        values.merge(
                slot,
                new Value(text, line, slot.label()),
                (before, more) -> new Value(join(before.text(), more.text()), before.line(), before.label()));
    }

    Optional<Value> get(Slot slot) {
        return Optional.ofNullable(values.get(slot));
    }

    private static String join(String before, String more) {
        var ended = before.isEmpty() || SENTENCE_ENDS.indexOf(before.charAt(before.length() - 1)) >= 0;
        return before + (ended || startsEntry(more) ? "\n" : "") + more;
    }

    private static boolean startsEntry(String text) {
        return text.matches("(?s)([（(]?[一二三四五六七八九十\\d]{1,3}[)）.、]|目标\\s*\\d|第[一二三四五六七八九十]).*");
    }
}
