package cn.jixiao.workflow.life;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Lets an administrator's act reach the work of all organisations, which administrators themselves do not see. What it
 * answers must hold no business data, and what it does is done in the administrator's name.
 */
@Component
public class AllWork {

    private final TransactionTemplate transaction;
    private final TransactionTemplate snapshot;

    AllWork(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        snapshot = new TransactionTemplate(transactions, transaction);
        snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        snapshot.setReadOnly(true);
    }

    /** Does the work in a transaction of its own. */
    public <T> T change(Supplier<T> work) {
        return inside(transaction, work);
    }

    /** Reads everything as it stood at one moment. */
    public <T> T read(Supplier<T> work) {
        return inside(snapshot, work);
    }

    /** The scope is bound where a transaction begins, so the person may act again right behind it. */
    private static <T> T inside(TransactionTemplate transaction, Supplier<T> work) {
        var answer = new AtomicReference<T>();
        var asPerson = ActingUser.carried(() -> answer.set(work.get()));
        ActingUser.as(Actor.engine(), () -> transaction.executeWithoutResult(status -> asPerson.run()));
        return Objects.requireNonNull(answer.get());
    }
}
