package cn.jixiao.walk;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.RuleBroken;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Two people who act at the same moment. */
final class Race implements AutoCloseable {

    private final ExecutorService people = Executors.newFixedThreadPool(2);
    private final CyclicBarrier together = new CyclicBarrier(2);

    /** What the one who came too late was told; fails where both were, or neither. */
    RuleBroken oneRefused(Runnable one, Runnable other) throws Exception {
        var acts = List.of(atOnce(one), atOnce(other));
        var refusals = Stream.of(refusal(acts.getFirst()), refusal(acts.getLast()))
                .flatMap(Optional::stream)
                .toList();
        assertThat(refusals).hasSize(1);
        return refusals.getFirst();
    }

    @Override
    public void close() {
        people.shutdownNow();
    }

    private Future<?> atOnce(Runnable act) {
        return people.submit(() -> {
            together.await(30, TimeUnit.SECONDS);
            act.run();
            return null;
        });
    }

    private static Optional<RuleBroken> refusal(Future<?> act) throws Exception {
        try {
            act.get(60, TimeUnit.SECONDS);
            return Optional.empty();
        } catch (ExecutionException failed) {
            assertThat(failed).hasCauseInstanceOf(RuleBroken.class);
            return Optional.ofNullable((RuleBroken) failed.getCause());
        }
    }
}
