package cn.jixiao.notice;

import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When what is done; tests do it themselves, and a command has no time for it. */
@Component
@Profile("!test & !headless")
class NoticeTimes {

    private static final Duration LOST = Duration.ofMinutes(5);

    private final Outbox outbox;
    private boolean started;

    NoticeTimes(Outbox outbox) {
        this.outbox = outbox;
    }

    /** At the start everything that is left; later what must have failed. */
    @Scheduled(fixedDelay = 300_000)
    void republish() {
        outbox.republish(started ? LOST : Duration.ZERO);
        started = true;
    }
}
