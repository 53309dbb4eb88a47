package cn.jixiao.calendar;

import java.util.List;

/**
 * Whoever owns the work that a season calls for lets the calendar open it, batch by batch; offered as a bean. It is called
 * in the name of the season job, which sees all data and holds no role.
 */
public interface SeasonWork {

    /** The season that calls for it. */
    SeasonKind kind();

    /** How many forms of the reach the season is about: approved ones, as a rule. */
    int count(Reach reach);

    /** The next forms of the reach behind that id, by id, those that have their work already included. */
    List<Long> next(Reach reach, long afterFormId, int limit);

    /**
     * Opens the work of these forms within the caller's transaction and answers of how many. Forms that have theirs already
     * are passed over, so that a batch which was interrupted can be done again. Where one form breaks a rule the whole call
     * does; the caller takes it back and then asks for each form by itself.
     */
    int open(List<Long> formIds);
}
