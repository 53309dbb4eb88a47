package cn.jixiao.calendar;

import cn.jixiao.common.FiscalYear;

/** Whoever owns the work that a season calls for lets the calendar open it, batch by batch; offered as a bean. */
public interface SeasonWork {

    /** The season that calls for it. */
    SeasonKind kind();

    /** How many approved forms of the year the season is about, below that code prefix; empty for the whole city. */
    int count(FiscalYear year, String prefix);

    /**
     * Opens the work of the next forms behind that id, within the caller's transaction. Forms that have theirs already are
     * passed over, so that a batch which was interrupted can be done again.
     */
    Batch open(FiscalYear year, String prefix, long afterFormId, int limit);

    /**
     * What a batch did.
     *
     * @param lastFormId the last form it looked at; where the next batch goes on
     * @param opened how many it opened
     * @param passed how many had theirs already
     */
    record Batch(long lastFormId, int opened, int passed) {

        /** True where no form was left. */
        public boolean isLast() {
            return opened + passed == 0;
        }
    }
}
