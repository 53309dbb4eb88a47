package cn.jixiao.document.grid;

import cn.jixiao.common.RuleBroken;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Lets a file be read no longer than allowed. Java cannot end a thread from outside: the caller stops waiting and the worker is
 * interrupted, which {@link Allowance#step} looks for at every row, cell, part and drawing operator, so that it ends soon after.
 */
public final class Deadline {

    private Deadline() {}

    /**
     * What the work returns or breaks. Breaks {@code document.too-slow} after that time, and {@code document.damaged} where a
     * file nests so deep that the stack does not suffice.
     */
    public static <T> T within(Duration time, Callable<T> work) throws Exception {
        var task = new FutureTask<>(work);
        Thread.ofPlatform().daemon().name("document-reading").start(task);
        try {
            return task.get(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new RuleBroken("document.too-slow", time.toSeconds());
        } catch (InterruptedException stopped) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new RuleBroken("document.too-slow", time.toSeconds());
        } catch (ExecutionException failed) {
            throw unwrapped(failed);
        }
    }

    private static Exception unwrapped(ExecutionException failed) {
        if (failed.getCause() instanceof StackOverflowError) {
            return new RuleBroken("document.damaged");
        }
        return failed.getCause() instanceof Exception cause ? cause : failed;
    }
}
