package cn.jixiao.calendar;

import org.springframework.context.annotation.Profile;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** When the season job works: right after the start, and then so often that whoever opened a season sees it begin. */
@Component
@EnableScheduling
@Profile("!test & !headless")
class SeasonTimer {

    private final SeasonJob job;

    SeasonTimer(SeasonJob job) {
        this.job = job;
    }

    @Scheduled(fixedDelay = 2_000)
    void work() {
        job.work();
    }
}
