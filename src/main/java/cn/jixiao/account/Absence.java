package cn.jixiao.account;

import cn.jixiao.common.RuleBroken;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The days somebody is absent, the first and the last included, and why. */
public record Absence(LocalDate from, LocalDate until, String reason) {

    private static final int LONGEST = 366;
    private static final int MOST_CHARACTERS = 500;

    /** Breaks {@code account.substitution.days} and {@code account.substitution.reason}. */
    public Absence {
        reason = reason.strip();
        if (until.isBefore(from) || ChronoUnit.DAYS.between(from, until) >= LONGEST) {
            throw new RuleBroken("account.substitution.days", LONGEST);
        }
        if (reason.isEmpty() || reason.length() > MOST_CHARACTERS) {
            throw new RuleBroken("account.substitution.reason", MOST_CHARACTERS);
        }
    }
}
