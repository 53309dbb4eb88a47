package cn.jixiao.workflow;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What one person was asked for and answered.
 *
 * @param itemId the piece of work in which they were asked
 * @param proposal the decision they propose; null where none was asked for or given
 * @param outcome {@link Outcome#ANSWER}, {@link Outcome#CANCELLED}, or null while it is awaited
 */
public record Opinion(
        long itemId,
        long accountId,
        String fullName,
        @Nullable Outcome proposal,
        @Nullable Outcome outcome,
        @Nullable String text,
        @Nullable Instant doneAt) {

    public boolean isAwaited() {
        return outcome == null;
    }
}
