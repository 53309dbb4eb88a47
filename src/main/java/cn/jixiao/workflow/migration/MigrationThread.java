package cn.jixiao.workflow.migration;

import cn.jixiao.account.ActingUser;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where moves go on by themselves, one after the other, in the name of whoever had them go on. */
@Component
class MigrationThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationThread.class);

    private static final Duration LONGEST_BATCH = Duration.ofSeconds(30);

    private final Map<Long, String> failures = new ConcurrentHashMap<>();
    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("migration").factory());

    /** @param batch does one; false where none is left. Nothing happens where that run goes on already */
    void goOn(long runId, BooleanSupplier batch) {
        if (atWork.add(runId)) {
            failures.remove(runId);
            thread.execute(ActingUser.carried(() -> work(runId, batch)));
        }
    }

    /** True until it is done, or a failure of the machine ended it. */
    boolean isAtWork(long runId) {
        return atWork.contains(runId);
    }

    /** Why it broke off when it went on last; empty where it did not, or the program was started since. */
    String failureOf(long runId) {
        return failures.getOrDefault(runId, "");
    }

    private void work(long runId, BooleanSupplier batch) {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = batch.getAsBoolean();
            }
        } catch (RuntimeException broken) {
            LOG.error("Move {} broke off and can go on where it was left", runId, broken);
            failures.put(
                    runId,
                    Objects.requireNonNullElse(
                            broken.getMessage(), broken.getClass().getName()));
        } finally {
            atWork.remove(runId);
        }
    }

    /** The batch under way is still done; the rest is left for whoever goes on with it after the next start. */
    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(LONGEST_BATCH.toSeconds(), TimeUnit.SECONDS)) {
            LOG.warn("A batch took longer than {} and is undone", LONGEST_BATCH);
        }
    }
}
