package cn.jixiao.command.bench;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** Several clients walking paths at once. */
final class Clients {

    private final int number;

    Clients(int number) {
        this.number = number;
    }

    /** Walks that many paths, shared evenly, and answers how many a second. */
    double walk(Contender contender, int paths, Timings timings) {
        try (var threads = Executors.newFixedThreadPool(number)) {
            long start = System.nanoTime();
            var walks = threads.invokeAll(IntStream.range(0, number)
                    .<Callable<Timings>>mapToObj(client -> () -> walk(contender, client, paths / number))
                    .toList());
            for (var walk : walks) {
                timings.add(walk.get());
            }
            return paths / number * number * 1e9 / (System.nanoTime() - start);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The measurement was interrupted", interrupted);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(contender.name() + " failed on the path", failed.getCause());
        }
    }

    private static Timings walk(Contender contender, int client, int paths) {
        var timings = new Timings();
        for (int i = 0; i < paths; i++) {
            contender.walk(client, timings);
        }
        return timings;
    }
}
