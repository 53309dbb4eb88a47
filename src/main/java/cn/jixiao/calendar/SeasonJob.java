package cn.jixiao.calendar;

import cn.jixiao.account.ActingUser;
import cn.jixiao.account.Actor;
import org.springframework.stereotype.Component;

/** Opens and closes seasons whose day has come, and creates the work of the open ones. */
@Component
public class SeasonJob {

    /** Large enough that what is done once a batch costs nothing, small enough that nobody waits for its locks. */
    private static final int BATCH = 200;

    private final SeasonOpening opening;
    private final SeasonRuns runs;
    private final SeasonBatches batches;

    SeasonJob(SeasonOpening opening, SeasonRuns runs, SeasonBatches batches) {
        this.opening = opening;
        this.runs = runs;
        this.batches = batches;
    }

    /** Does everything that is due now, runs that were cut off included, and ends when nothing is left. */
    public void work() {
        ActingUser.as(Actor.seasonJob(), () -> {
            opening.turn();
            runs.unfinished().forEach(run -> finish(run.id()));
        });
    }

    private void finish(long run) {
        boolean more = true;
        while (more) {
            more = batches.next(run, BATCH);
        }
    }
}
