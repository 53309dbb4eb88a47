package cn.jixiao.document.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the ruled tables of a page: lines that cross each other, two of each direction at least. */
final class TableFinder {

    /** A page with more lines is a drawing. */
    private static final int MOST_RULES = 20_000;

    private static final int MOST_JOINED_RULES = 1_500;

    private TableFinder() {}

    /** The tables from top to bottom. */
    static List<RuledTable> find(List<Rule> drawn) {
        if (drawn.size() > MOST_RULES) {
            return List.of();
        }
        var rules = new ArrayList<>(joined(drawn, true));
        rules.addAll(joined(drawn, false));
        if (rules.size() > MOST_JOINED_RULES) {
            return List.of();
        }
        var tables = new ArrayList<RuledTable>();
        var left = new ArrayList<>(rules);
        while (!left.isEmpty()) {
            var group = connected(left);
            var columns = places(group, false);
            var rows = places(group, true);
            if (columns.length > 1 && rows.length > 1) {
                tables.add(new RuledTable(columns, rows, group));
            }
        }
        return tables.stream()
                .sorted(Comparator.comparingDouble(RuledTable::top))
                .toList();
    }

    /** Lines that continue or cover each other as one; those a hair apart are put in one place. */
    private static List<Rule> joined(List<Rule> drawn, boolean level) {
        var sorted = drawn.stream()
                .filter(rule -> rule.level() == level)
                .sorted(Comparator.comparingDouble(Rule::at))
                .toList();
        var joined = new ArrayList<Rule>();
        for (int from = 0, to; from < sorted.size(); from = to) {
            to = from + 1;
            while (to < sorted.size() && sorted.get(to).at() - sorted.get(from).at() <= Rule.SAME) {
                to++;
            }
            join(sorted.subList(from, to), joined);
        }
        return joined;
    }

    private static void join(List<Rule> together, List<Rule> joined) {
        var at = together.stream().mapToDouble(Rule::at).average().orElse(0);
        Rule open = null;
        for (var rule :
                together.stream().sorted(Comparator.comparingDouble(Rule::from)).toList()) {
            if (open != null && rule.from() <= open.to() + Rule.SAME) {
                open = new Rule(rule.level(), at, open.from(), Math.max(open.to(), rule.to()));
            } else {
                if (open != null) {
                    joined.add(open);
                }
                open = new Rule(rule.level(), at, rule.from(), rule.to());
            }
        }
        if (open != null) {
            joined.add(open);
        }
    }

    /** Takes out the first line and all that it crosses, directly or through others. */
    private static List<Rule> connected(List<Rule> left) {
        var group = new ArrayList<Rule>();
        var open = new ArrayDeque<Rule>();
        open.add(left.removeFirst());
        while (!open.isEmpty()) {
            var rule = open.remove();
            group.add(rule);
            var crossing = left.stream().filter(rule::crosses).toList();
            left.removeAll(crossing);
            open.addAll(crossing);
        }
        return group;
    }

    private static double[] places(List<Rule> group, boolean level) {
        return group.stream()
                .filter(rule -> rule.level() == level)
                .mapToDouble(Rule::at)
                .sorted()
                .distinct()
                .toArray();
    }
}
