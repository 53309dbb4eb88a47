package cn.jixiao.notice;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits, each outside of a transaction: a slow receiver holds no lock. A delivery whose sender dies is sent again
 * when its lease ends, so that it arrives at least once.
 */
@Service
class Dispatcher {

    private final NoticeRules rules = NoticeRules.read();
    private final Deliveries deliveries;
    private final Map<Channel, Carrier> carriers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Dispatcher(Deliveries deliveries, List<Carrier> carriers, TransactionTemplate transaction, Clock clock) {
        this.deliveries = deliveries;
        this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Tries everything that is due now, once. */
    void dispatch() {
        List<Delivery> taken;
        do {
            taken = inTransaction(
                    () -> deliveries.take(clock.instant(), clock.instant().plus(rules.lease()), rules.batch()));
            taken.forEach(this::send);
        } while (taken.size() == rules.batch());
    }

    private void send(Delivery delivery) {
        try {
            carry(delivery);
            inTransaction(() -> deliveries.sent(delivery.id()));
        } catch (DeliveryFailed failure) {
            inTransaction(() -> failed(delivery, String.valueOf(failure.getMessage())));
        }
    }

    private void carry(Delivery delivery) throws DeliveryFailed {
        var carrier = carriers.get(delivery.channel());
        if (carrier == null) {
            throw new DeliveryFailed("The installation has no " + delivery.channel());
        }
        carrier.carry(delivery);
    }

    private void failed(Delivery delivery, String cause) {
        if (delivery.attempts() >= rules.attempts()) {
            deliveries.giveUp(delivery.id(), cause);
        } else {
            deliveries.postpone(delivery.id(), clock.instant().plus(rules.gapAfter(delivery.attempts())), cause);
        }
    }

    private void inTransaction(Runnable work) {
        inTransaction(() -> {
            work.run();
            return List.of();
        });
    }

    private <T> List<T> inTransaction(Supplier<List<T>> work) {
        return ActingUser.as(Actor.messenger(), () -> transaction.execute(status -> work.get()));
    }
}
