package cn.jixiao.document.batch;

import static java.util.stream.Collectors.joining;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.FormRecord;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The list that comes with the documents: which form is in which file, and which is missing and why. */
final class Manifest {

    /** So that spreadsheets read the text as UTF-8. */
    private static final String BYTE_ORDER = "\uFEFF";

    private final Locale locale;
    private final List<String> lines = new ArrayList<>();

    Manifest(Locale locale) {
        this.locale = locale;
        line(Stream.of("file", "organisation", "name", "year", "stage", "result")
                .map(column -> word("column." + column)));
    }

    void exported(FormRecord form, String file) {
        add(form, file, word("exported"));
    }

    void failed(FormRecord form, String why) {
        add(form, "", why);
    }

    String name() {
        return word("file");
    }

    byte[] bytes() {
        return (BYTE_ORDER + String.join("\r\n", lines) + "\r\n").getBytes(StandardCharsets.UTF_8);
    }

    private void add(FormRecord form, String file, String result) {
        line(Stream.of(
                file,
                form.organisation().value(),
                form.name(),
                form.year().toString(),
                Sentences.in(locale, form.stage().named()),
                result));
    }

    private void line(Stream<String> cells) {
        lines.add(cells.map(Manifest::cell).collect(joining(",")));
    }

    /** A text that a spreadsheet would compute is kept from it by an apostrophe. */
    private static String cell(String text) {
        boolean formulaLike = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        return "\"" + (formulaLike ? "'" : "") + text.replace("\"", "\"\"") + "\"";
    }

    private String word(String key) {
        return Sentences.in(locale, "document.batch.list." + key);
    }
}
