package cn.jixiao.document.reading;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts found for the slots of a form's head, as printed. */
public final class FieldValues {

    private static final String SENTENCE_ENDS = "。；;！？!?：:）)\n";

    /**
     * A value with the line on which it starts and the label it stood behind.
     *
     * @param label as printed, with the measure it may name
     */
    public record Value(String text, int line, String label) {}

    private final Map<Slot, Value> starts = new HashMap<>();
    private final Map<Slot, StringBuilder> texts = new HashMap<>();
    private final Set<Slot> labelled = new HashSet<>();

    void labelSeen(Slot slot) {
        labelled.add(slot);
    }

    boolean isLabelled(Slot slot) {
        return labelled.contains(slot);
    }

    boolean has(Slot slot) {
        return starts.containsKey(slot);
    }

    public void put(Slot slot, Value value) {
        starts.put(slot, value);
        texts.put(slot, new StringBuilder(value.text()));
    }

    /** Adds a further line to a long text; a sentence that a page break tore apart is joined again. */
    void append(Slot slot, String text, int line) {
        var before = texts.get(slot);
        if (before == null) {
            put(slot, new Value(text, line, slot.label()));
        } else {
            before.append(isEnded(before) || startsEntry(text) ? "\n" : "").append(text);
        }
    }

    /** Adds a paragraph to a long text, as a table gives it: torn sentences do not occur. */
    void appendParagraph(Slot slot, String text, int line) {
        var before = texts.get(slot);
        if (before == null) {
            put(slot, new Value(text, line, slot.label()));
        } else {
            before.append('\n').append(text);
        }
    }

    public Optional<Value> get(Slot slot) {
        return Optional.ofNullable(starts.get(slot))
                .map(start -> new Value(String.valueOf(texts.get(slot)), start.line(), start.label()));
    }

    private static boolean isEnded(StringBuilder text) {
        return text.isEmpty() || SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean startsEntry(String text) {
        return text.matches("(?s)([（(]?[一二三四五六七八九十\\d]{1,3}[)）.、]|目标\\s*\\d|第[一二三四五六七八九十]).*");
    }
}
