package cn.jixiao.command.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** How long each step took, in nanoseconds; of one client, so that clients do not wait for each other. */
final class Timings {

    private final Map<String, List<Long>> nanos = new LinkedHashMap<>();

    <T> T time(String step, Supplier<T> work) {
        long start = System.nanoTime();
        var result = work.get();
        nanos.computeIfAbsent(step, name -> new ArrayList<>()).add(System.nanoTime() - start);
        return result;
    }

    void add(Timings other) {
        other.nanos.forEach((step, times) ->
                nanos.computeIfAbsent(step, name -> new ArrayList<>()).addAll(times));
    }

    Iterable<String> steps() {
        return nanos.keySet();
    }

    /** Milliseconds within which that share of the step's runs ended. */
    double millis(String step, double share) {
        var sorted = nanos.getOrDefault(step, List.of()).stream().sorted().toList();
        return sorted.get((int) Math.ceil(share * sorted.size()) - 1) / 1e6;
    }
}
