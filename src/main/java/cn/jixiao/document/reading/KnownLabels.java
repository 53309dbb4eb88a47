package cn.jixiao.document.reading;

import cn.jixiao.document.table.LevelLabels;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The labels of all frames together: what tells a form from the text around it before its frame is known. */
final class KnownLabels {

    private final Set<String> names = new HashSet<>();
    private final Set<String> sections = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Set<String> tableHeads = new HashSet<>();
    private final List<LevelLabels> levels;

    KnownLabels(Frames frames, Vocabulary vocabulary) {
        frames.all().forEach(this::add);
        heads.addAll(vocabulary.organisationCode());
        tableHeads.addAll(vocabulary.indicatorTable().dimension());
        tableHeads.addAll(vocabulary.indicatorTable().aspect());
        tableHeads.addAll(vocabulary.indicatorTable().name());
        levels = frames.all().stream().map(LevelLabels::new).toList();
    }

    private void add(Frame frame) {
        for (var section : frame.sections()) {
            sections.add(Label.key(section.name()));
            for (var entry : section.fields()) {
                var keys = entry.field() == Field.NAME ? names : heads;
                keys.add(Label.key(entry.label()));
                entry.aliases().forEach(alias -> keys.add(Label.key(alias)));
            }
        }
        heads.addAll(names);
    }

    /** True where the row names the project or department, which each form does once. */
    boolean namesForm(Row row) {
        if (!row.isTableRow() || !row.continued().isEmpty()) {
            return false;
        }
        // In a real table a name's label comes first, or behind the name of its section; elsewhere it is somebody's
        // value.
        var firstOnly = row.exact()
                && !row.isBlank()
                && !sections.contains(Label.key(row.first().text()));
        return row.cells().stream().limit(firstOnly ? 1 : 2).anyMatch(cell -> names.contains(Label.key(cell.text())));
    }

    /** The labels of a form's head that stand in the row. */
    Set<String> heads(Row row) {
        return row.cells().stream()
                .map(Cell::text)
                .map(Label::key)
                .filter(heads::contains)
                .collect(Collectors.toSet());
    }

    boolean isTableHeading(Row row) {
        return row.cells().stream()
                        .filter(cell -> tableHeads.contains(Label.key(cell.text())))
                        .count()
                > 1;
    }

    /** True where level 1 or level 2 of any frame stands among the row's first cells. */
    boolean hasLevel(Row row) {
        return row.cells().stream().limit(3).anyMatch(this::isLevel);
    }

    private boolean isLevel(Cell cell) {
        return levels.stream()
                .anyMatch(known -> known.aspect(cell.text()).isPresent()
                        || known.dimension(cell.text()).isPresent());
    }
}
