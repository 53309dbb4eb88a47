package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.org.OrgCode;
import org.springframework.stereotype.Service;

/** Says whether it is the time for something; every service whose work a season can lock asks here. */
@Service
public class Seasons {

    /**
     * Refuses what comes before the season opened or after it closed, unless the organisation was permitted to be late.
     * Where no season of that kind was set for the year, nothing is locked.
     */
    public void requireOpen(SeasonKind kind, FiscalYear year, OrgCode organisation) {
        // no seasons are set yet
    }
}
