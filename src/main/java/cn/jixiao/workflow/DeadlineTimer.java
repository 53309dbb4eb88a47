package cn.jixiao.workflow;

import java.time.Clock;
import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks every hour, so that a restart costs no day; tests look themselves, and a command has no time for it. */
@Component
@Profile("!test & !headless")
@EnableScheduling
class DeadlineTimer {

    private static final long HOUR = 3_600_000;

    private final Deadlines deadlines;
    private final Clock clock;

    DeadlineTimer(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 60_000, fixedDelay = HOUR)
    void check() {
        deadlines.check(clock);
    }
}
