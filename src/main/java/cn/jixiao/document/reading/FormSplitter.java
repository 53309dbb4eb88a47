package cn.jixiao.document.reading;

import cn.jixiao.document.text.Row;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the forms of a document among its prose and its other tables. A form starts at its heading, or at the row that names
 * it where the heading was lost; a heading that only repeats itself on a new page is no start.
 */
final class FormSplitter {

    private static final int LABELS_OF_A_FORM = 4;
    private static final int LEVELS_OF_A_FORM = 3;

    private final Vocabulary vocabulary;
    private final KnownLabels known;
    private final FormEnd end;
    private final List<Draft> drafts = new ArrayList<>();

    /** A form that may go on: its rows so far and the labels among them. */
    private record Draft(Optional<Title> title, List<Row> rows, Set<String> heads) {}

    FormSplitter(Vocabulary vocabulary, KnownLabels known) {
        this.vocabulary = vocabulary;
        this.known = known;
        this.end = new FormEnd(known);
    }

    List<FormBlock> split(List<Row> rows) {
        Title title = null;
        int from = 0;
        for (int i = 0; i < rows.size(); i++) {
            var found = Title.in(rows.get(i), vocabulary);
            if (found.isPresent()) {
                segment(title, rows.subList(from, i));
                title = found.get();
                from = i;
            }
        }
        segment(title, rows.subList(from, rows.size()));
        return drafts.stream()
                .map(draft -> end.trim(new FormBlock(draft.title(), draft.rows())))
                .toList();
    }

    private void segment(@Nullable Title title, List<Row> rows) {
        var starts = starts(rows);
        if (starts.isEmpty()) {
            form(title, rows);
            return;
        }
        for (int i = 0; i < starts.size(); i++) {
            var from = i == 0 ? 0 : starts.get(i);
            var to = i + 1 < starts.size() ? starts.get(i + 1) : rows.size();
            form(i == 0 ? title : null, rows.subList(from, to));
        }
    }

    private List<Integer> starts(List<Row> rows) {
        var starts = new ArrayList<Integer>();
        for (int i = 0; i < rows.size(); i++) {
            if (known.namesForm(rows.get(i))) {
                starts.add(isStrayName(rows, i - 1) && !starts.isEmpty() ? i - 1 : i);
            }
        }
        return starts;
    }

    /** A lone cell of a table right above the label is the name that slipped out of its row. */
    private boolean isStrayName(List<Row> rows, int i) {
        return i > 0
                && !rows.get(i).exact()
                && rows.get(i).isTableRow()
                && rows.get(i).isLone()
                && rows.get(i + 1).cells().size() < 5;
    }

    private void form(@Nullable Title title, List<Row> rows) {
        var heads = heads(rows);
        var named = rows.stream().anyMatch(known::namesForm);
        if (!named && continuesLast(rows, heads)) {
            drafts.getLast().rows().addAll(rows);
            drafts.getLast().heads().addAll(heads);
        } else if (isForm(rows, heads, named)) {
            drafts.add(new Draft(Optional.ofNullable(title), new ArrayList<>(rows), heads));
        }
    }

    /** A page that repeats the heading but brings labels the form has not had yet. */
    private boolean continuesLast(List<Row> rows, Set<String> heads) {
        return !drafts.isEmpty()
                && rows.stream().anyMatch(Row::isTableRow)
                && Collections.disjoint(heads, drafts.getLast().heads());
    }

    private boolean isForm(List<Row> rows, Set<String> heads, boolean named) {
        var table = rows.stream().anyMatch(known::isTableHeading)
                || rows.stream().filter(known::hasLevel).count() >= LEVELS_OF_A_FORM;
        return (named && table) || heads.size() >= LABELS_OF_A_FORM;
    }

    private Set<String> heads(List<Row> rows) {
        var heads = new HashSet<String>();
        rows.forEach(row -> heads.addAll(known.heads(row)));
        return heads;
    }
}
