package cn.jixiao.calendar;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is read often and seldom changes: kept until it does. */
final class Remembered<T> {

    private final Supplier<T> reading;
    private volatile @Nullable T value;

    Remembered(Supplier<T> reading) {
        this.reading = reading;
    }

    T get() {
        T known = value;
        if (known == null) {
            known = reading.get();
            value = known;
        }
        return known;
    }

    /** Forgets it now, for the rest of the transaction, and again at its end, committed or not. */
    void forgetAfterTransaction() {
        value = null;
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                value = null;
            }
        });
    }
}
