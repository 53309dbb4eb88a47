package cn.jixiao.notice;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When what is done; tests do it themselves, and a command has no time for it. */
@Component
@Profile("!test & !headless")
class NoticeTimes {

    private static final long MINUTE = 60_000;

    private final Outbox outbox;
    private final Dispatcher dispatcher;
    private final Digests digests;
    private final Clearing clearing;
    private final MailSettings mail;
    private final Clock clock;

    NoticeTimes(
            Outbox outbox, Dispatcher dispatcher, Digests digests, Clearing clearing, MailSettings mail, Clock clock) {
        this.outbox = outbox;
        this.dispatcher = dispatcher;
        this.digests = digests;
        this.clearing = clearing;
        this.mail = mail;
        this.clock = clock;
    }

    /** At the start what is left of before; later what could not be told. */
    @Scheduled(fixedDelay = MINUTE)
    void tell() {
        outbox.tellSoon();
    }

    @Scheduled(initialDelay = MINUTE / 6, fixedDelay = MINUTE / 6)
    void dispatch() {
        dispatcher.dispatch();
    }

    @Scheduled(initialDelay = MINUTE, fixedDelay = 10 * MINUTE)
    void digest() {
        if (mail.isOn()) {
            digests.make(clock);
        }
    }

    @Scheduled(initialDelay = 30 * MINUTE, fixedDelay = 24 * 60 * MINUTE)
    void clear() {
        clearing.clear(clock);
    }
}
