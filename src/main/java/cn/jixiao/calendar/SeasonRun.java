package cn.jixiao.calendar;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The work of a season being created.
 *
 * @param cursor id of the last form that was looked at
 * @param total how many forms it was about when it began
 * @param opened of how many the work was created
 * @param passed how many had theirs already
 * @param failed of how many it could not be created
 * @param finishedAt null while it goes on
 */
public record SeasonRun(
        long id,
        long seasonId,
        SeasonKind kind,
        Reach reach,
        long cursor,
        int total,
        int opened,
        int passed,
        int failed,
        String startedBy,
        Instant startedAt,
        @Nullable Instant finishedAt) {

    /** A form of which no work could be created, and why. */
    public record Failure(long formId, String sentence) {}

    public boolean isFinished() {
        return finishedAt != null;
    }

    /** How many forms it has looked at. */
    public int done() {
        return opened + passed + failed;
    }

    String named() {
        return "%s %s %s".formatted(reach.year(), kind, reach.prefix().isEmpty() ? "*" : reach.prefix());
    }
}
