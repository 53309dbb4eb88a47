package cn.jixiao.command.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Does a job document after document, round after round, and keeps how that went. */
final class Runner<T> {

    private static final String STEP = "document";

    private final Function<T, ?> work;
    private final Timings timings = new Timings();
    private final List<Double> perSecond = new ArrayList<>();
    private long peak;

    Runner(Function<T, ?> work) {
        this.work = work;
    }

    void warmUp(List<T> documents) {
        run(documents, new Timings());
    }

    void round(List<T> documents) {
        peak = Math.max(peak, HeapPeak.during(() -> {
            long start = System.nanoTime();
            run(documents, timings);
            perSecond.add(documents.size() * 1e9 / (System.nanoTime() - start));
        }));
    }

    /** @param units forms or rows in each document */
    Measured measured(int units) {
        return new Measured(units * Median.of(perSecond), timings.millis(STEP, 0.5), timings.millis(STEP, 0.99), peak);
    }

    private void run(List<T> documents, Timings to) {
        documents.forEach(document -> to.time(STEP, () -> work.apply(document)));
    }
}
