package cn.jixiao.account;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Lets somebody's act reach accounts, which are out of most people's scope; what is done is done in their own name. */
@Component
class Directory {

    private final TransactionTemplate transaction;
    private final TransactionTemplate reading;

    Directory(PlatformTransactionManager transactions) {
        transaction = new TransactionTemplate(transactions);
        transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        reading = new TransactionTemplate(transactions, transaction);
        reading.setReadOnly(true);
    }

    <T> T change(Supplier<T> work) {
        return inside(transaction, work);
    }

    <T> T look(Supplier<T> work) {
        return inside(reading, work);
    }

    /** The scope is bound where a transaction begins, so the person may act again right behind it. */
    private static <T> T inside(TransactionTemplate transaction, Supplier<T> work) {
        var answer = new AtomicReference<T>();
        var asPerson = ActingUser.carried(() -> answer.set(work.get()));
        ActingUser.as(Actor.doorkeeper(), () -> transaction.executeWithoutResult(status -> asPerson.run()));
        return Objects.requireNonNull(answer.get());
    }
}
