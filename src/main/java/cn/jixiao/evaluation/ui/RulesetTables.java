package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.ScoringRules;
import cn.jixiao.evaluation.ScoringRules.Group;
import cn.jixiao.form.Frame;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The tables of a rule set. */
final class RulesetTables {

    private final ScoringRules rules;
    private final Locale locale;

    RulesetTables(ScoringRules rules, Locale locale) {
        this.rules = rules;
        this.locale = locale;
    }

    /** Points by group; the first line is the usual one, the others are for forms without some group. */
    NativeTable weights() {
        var groups = Arrays.stream(Group.values())
                .filter(group -> rules.weights().stream().anyMatch(line -> line.containsKey(group)))
                .toList();
        var table = table(
                0,
                Stream.concat(
                                Stream.of(word("evaluation.page.execution")),
                                groups.stream().map(this::name))
                        .toList());
        rules.weights()
                .forEach(line -> row(
                        table,
                        0,
                        Stream.concat(
                                        Stream.of(
                                                Figures.shown(rules.execution().points())),
                                        groups.stream()
                                                .map(group -> Optional.ofNullable(line.get(group))
                                                        .map(Figures::shown)
                                                        .orElse("—")))
                                .toList()));
        return table;
    }

    NativeTable grades() {
        var table = table(1, List.of(word("evaluation.list.grade"), word("evaluation.page.total")));
        rules.grades()
                .forEach(step -> row(
                        table,
                        1,
                        List.of(word("evaluation.grade." + step.grade()), "≥ " + Figures.shown(step.from()))));
        return table;
    }

    NativeTable bands() {
        var table = table(1, List.of(word("evaluation.page.grade"), word("evaluation.rules.share")));
        rules.bands()
                .forEach(band -> row(
                        table,
                        1,
                        List.of(
                                word("evaluation.achievement." + band.achievement()),
                                Figures.shown(band.from()) + "% ≤ x " + (band.toIncluded() ? "≤ " : "< ")
                                        + Figures.shown(band.to()) + "%")));
        return table;
    }

    /** The frame's headings and the group each is scored in. */
    NativeTable headings(Frame frame) {
        var table = table(
                3,
                List.of(
                        word("evaluation.page.column.dimension"),
                        word("evaluation.page.column.aspect"),
                        word("evaluation.rules.group")));
        frame.dimensions()
                .forEach(dimension -> byGroup(dimension)
                        .forEach((group, aspects) ->
                                row(table, 3, List.of(dimension.name(), String.join("、", aspects), group))));
        return table;
    }

    private Map<String, List<String>> byGroup(Frame.Dimension dimension) {
        var groups = new LinkedHashMap<String, List<String>>();
        dimension
                .aspects()
                .forEach(aspect -> groups.computeIfAbsent(
                                rules.group(dimension.name(), aspect)
                                        .map(this::name)
                                        .orElseGet(() -> word("evaluation.rules.group.none")),
                                name -> new ArrayList<>())
                        .add(aspect));
        return groups;
    }

    private String name(Group group) {
        return word("evaluation.rules.group." + group);
    }

    private String word(String key) {
        return Sentences.in(locale, key);
    }

    /** @param words how many of the columns hold words; the others hold numbers */
    private static NativeTable table(int words, List<String> headings) {
        var table = new NativeTable();
        table.addClassName("plain-table");
        var head = table.getHead().addRow();
        for (int i = 0; i < headings.size(); i++) {
            var cell = new NativeTableHeaderCell(headings.get(i));
            cell.setClassName("number", i >= words);
            head.add(cell);
        }
        return table;
    }

    private static void row(NativeTable table, int words, List<String> values) {
        var row = new NativeTableRow();
        for (int i = 0; i < values.size(); i++) {
            var cell = new NativeTableCell(values.get(i));
            cell.setClassName("number", i >= words);
            row.add(cell);
        }
        table.getBody().add(row);
    }
}
