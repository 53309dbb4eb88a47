package cn.jixiao.command.bench;

import java.util.List;

/** What counts of several rounds. */
final class Median {

    private Median() {}

    static double of(List<Double> values) {
        var sorted = values.stream().sorted().toList();
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
