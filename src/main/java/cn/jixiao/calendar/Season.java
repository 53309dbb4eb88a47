package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The time of a stage of a fiscal year.
 *
 * @param prefix code prefix of the organisations it is for, empty for the whole city; of several the longest wins
 * @param opensOn its first day
 * @param closesOn its last day
 * @param openedAt when it was opened, by hand or by the timer, and its work began to be created; null before
 * @param closedAt when it was closed by hand; null while its dates alone decide
 */
public record Season(
        long id,
        FiscalYear year,
        SeasonKind kind,
        String prefix,
        LocalDate opensOn,
        LocalDate closesOn,
        @Nullable Instant openedAt,
        @Nullable Instant closedAt,
        String setBy) {

    /** Where a season stands on a day. */
    public enum State {
        PLANNED,
        OPEN,
        CLOSED
    }

    public State on(LocalDate today) {
        if (closedAt != null || today.isAfter(closesOn)) {
            return State.CLOSED;
        }
        return openedAt != null || !today.isBefore(opensOn) ? State.OPEN : State.PLANNED;
    }

    boolean isFor(String organisation) {
        return organisation.startsWith(prefix);
    }

    /** How administrators' trails name it: {@code 2026 DECLARE 022}. */
    String named() {
        return "%s %s %s".formatted(year, kind, prefix.isEmpty() ? "*" : prefix);
    }
}
