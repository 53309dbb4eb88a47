package cn.jixiao.workflow.migration;

import cn.jixiao.account.ActingUser;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/** Where moves go on by themselves, one after the other, in the name of whoever had them go on. */
@Component
class MigrationThread implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(MigrationThread.class);

    private final Set<Long> atWork = ConcurrentHashMap.newKeySet();
    private final ExecutorService thread = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("migration").factory());

    /** @param batch does one; false where none is left. Nothing happens where that run goes on already */
    void goOn(long runId, BooleanSupplier batch) {
        if (atWork.add(runId)) {
            thread.execute(ActingUser.carried(() -> work(runId, batch)));
        }
    }

    /** True until it is done, or a failure of the machine ended it. */
    boolean isAtWork(long runId) {
        return atWork.contains(runId);
    }

    private void work(long runId, BooleanSupplier batch) {
        try {
            boolean more = true;
            while (more && !thread.isShutdown()) {
                more = batch.getAsBoolean();
            }
        } catch (RuntimeException broken) {
            LOG.error("Move {} broke off and can go on where it was left", runId, broken);
        } finally {
            atWork.remove(runId);
        }
    }

    /** The batch under way is still done; the rest is left for whoever goes on with it after the next start. */
    @Override
    public void destroy() {
        thread.shutdown();
    }
}
