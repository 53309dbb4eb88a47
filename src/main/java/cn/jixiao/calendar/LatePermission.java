package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.org.OrgCode;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Lets organisations be late.
 *
 * @param organisation code prefix of those that may
 * @param until the last day on which they may
 */
public record LatePermission(
        FiscalYear year,
        SeasonKind kind,
        OrgCode organisation,
        LocalDate until,
        String reason,
        String grantedBy,
        Instant grantedAt) {

    private static final int LONGEST_REASON = 500;

    public LatePermission {
        reason = reason.strip();
        if (reason.isEmpty() || reason.length() > LONGEST_REASON) {
            throw new RuleBroken("calendar.late.reason", LONGEST_REASON);
        }
    }
}
