package cn.jixiao.command.bench;

import java.util.List;
import java.util.function.Function;

/**
 * A job done by the product and by something bare, taking turns.
 *
 * @param units forms or rows in each document
 */
record Contest<T>(DocumentJob job, List<T> documents, int units, Function<T, ?> product, Function<T, ?> bare) {

    private static final int WARM_UP = 200;

    Comparison measure(int rounds) {
        var ours = new Runner<>(product);
        var theirs = new Runner<>(bare);
        var first = documents.subList(0, Math.min(documents.size(), WARM_UP));
        ours.warmUp(first);
        theirs.warmUp(first);
        for (int round = 0; round < rounds; round++) {
            ours.round(documents);
            theirs.round(documents);
        }
        return new Comparison(job, ours.measured(units), theirs.measured(units));
    }
}
