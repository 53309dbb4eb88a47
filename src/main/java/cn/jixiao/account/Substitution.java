package cn.jixiao.account;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody stands in for a colleague who is absent (代办).
 *
 * @param organisation where both of them work
 * @param absentee account of the absent person
 * @param substitute account of who stands in
 * @param fromDay the first day, by the calendar of China
 * @param untilDay the last day
 * @param revokedAt when it was taken back, null where it was not
 */
public record Substitution(
        long id,
        String organisation,
        long absentee,
        String absenteeName,
        long substitute,
        String substituteName,
        LocalDate fromDay,
        LocalDate untilDay,
        String reason,
        String createdName,
        @Nullable Instant revokedAt) {

    /** True on the days on which the substitute may act. */
    public boolean isInForce(LocalDate today) {
        return revokedAt == null && !today.isBefore(fromDay) && !today.isAfter(untilDay);
    }

    /** True until it was revoked or its last day is over. */
    public boolean isAhead(LocalDate today) {
        return revokedAt == null && !today.isAfter(untilDay);
    }
}
