package cn.jixiao.calendar;

import cn.jixiao.audit.AdministrationTrail;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Creates the work of a season batch by batch. Work and cursor are committed together, so that whatever cuts a run off loses
 * and doubles nothing.
 */
@Component
class SeasonBatches {

    private static final Logger LOG = LoggerFactory.getLogger(SeasonBatches.class);

    private final SeasonWorks works;
    private final SeasonRuns runs;
    private final AdministrationTrail trail;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeasonBatches(
            SeasonWorks works,
            SeasonRuns runs,
            AdministrationTrail trail,
            TransactionTemplate transaction,
            Clock clock) {
        this.works = works;
        this.runs = runs;
        this.trail = trail;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Does the next batch of the run; false where nothing is left to do or somebody else is at it. A batch in which a form
     * fails is taken back and done form by form: that form is noted, the others get their work.
     */
    boolean next(long runId, int limit) {
        try {
            return batch(runId, limit);
        } catch (RuntimeException failure) {
            return IntStream.range(0, limit).allMatch(form -> single(runId));
        }
    }

    private boolean single(long runId) {
        try {
            return batch(runId, 1);
        } catch (RuntimeException failure) {
            return skip(runId, failure);
        }
    }

    private boolean batch(long runId, int limit) {
        return Boolean.TRUE.equals(transaction.execute(
                status -> runs.lock(runId).map(run -> batch(run, limit)).orElse(false)));
    }

    private boolean batch(SeasonRun run, int limit) {
        var work = work(run);
        var forms = work.next(run.reach(), run.cursor(), limit);
        if (forms.isEmpty()) {
            finish(run);
            return false;
        }
        int opened = work.open(forms);
        runs.advance(run, forms.getLast(), opened, forms.size() - opened);
        return true;
    }

    private boolean skip(long runId, RuntimeException failure) {
        return Boolean.TRUE.equals(transaction.execute(status -> runs.lock(runId)
                .map(run -> {
                    long form = work(run).next(run.reach(), run.cursor(), 1).getFirst();
                    runs.fail(run, form, sentence(form, failure));
                    return true;
                })
                .orElse(false)));
    }

    private static String sentence(long form, RuntimeException failure) {
        if (failure instanceof RuleBroken refusal) {
            return Sentences.in(Locale.SIMPLIFIED_CHINESE, refusal);
        }
        LOG.warn("The work of form {} could not be created", form, failure);
        return Sentences.in(Locale.SIMPLIFIED_CHINESE, "calendar.run.unexpected");
    }

    private void finish(SeasonRun run) {
        runs.finish(run, clock.instant());
        trail.record(
                SeasonPlanning.AREA,
                "RUN",
                run.named(),
                "total %d, opened %d, passed %d, failed %d"
                        .formatted(run.total(), run.opened(), run.passed(), run.failed()));
    }

    private SeasonWork work(SeasonRun run) {
        return works.of(run.kind())
                .orElseThrow(() -> new IllegalStateException("Nobody creates the work of " + run.kind()));
    }
}
