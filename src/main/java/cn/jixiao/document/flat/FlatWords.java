package cn.jixiao.document.flat;

import cn.jixiao.common.DataFile;
import cn.jixiao.document.ColumnMeaning;
import cn.jixiao.document.ColumnMeaning.OfField;
import cn.jixiao.document.ColumnMeaning.Part;
import cn.jixiao.document.text.Label;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The headings under which flat tables give their columns; see {@code rulesets/documents/flat-table.yaml}. */
public final class FlatWords {

    private static final String FILE = "rulesets/documents/flat-table.yaml";

    private record Words(
            Map<Part, List<String>> parts, Map<Field, List<String>> fields, List<Part> required, List<String> totals) {}

    private final Words words;
    private final Map<String, ColumnMeaning> meanings = new HashMap<>();

    private FlatWords(Words words, Frames frames) {
        this.words = words;
        for (var frame : frames.all()) {
            for (var section : frame.sections()) {
                section.fields().forEach(entry -> {
                    add(entry.label(), new OfField(entry.field()));
                    entry.aliases().forEach(alias -> add(alias, new OfField(entry.field())));
                });
            }
        }
        words.fields().forEach((field, labels) -> labels.forEach(label -> add(label, new OfField(field))));
        words.parts().forEach((part, labels) -> labels.forEach(label -> meanings.put(Label.key(label), part)));
    }

    public static FlatWords load(Frames frames) {
        return new FlatWords(DataFile.read(FILE, Words.class), frames);
    }

    private void add(String label, ColumnMeaning meaning) {
        meanings.putIfAbsent(Label.key(label), meaning);
    }

    ColumnMeaning meaning(String heading) {
        return meanings.getOrDefault(Label.key(heading), Part.NOTHING);
    }

    /** True where the columns name a project and give what an indicator needs. */
    boolean makeTable(List<ColumnMeaning> columns) {
        return columns.contains(new OfField(Field.NAME)) && columns.containsAll(words.required());
    }

    boolean isTotal(String text) {
        return words.totals().contains(Label.key(text));
    }
}
