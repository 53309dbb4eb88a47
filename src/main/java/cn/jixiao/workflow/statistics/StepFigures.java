package cn.jixiao.workflow.statistics;

import java.time.Duration;

/**
 * One step of a process in one fiscal year, counted over what was done there.
 *
 * @param count how many pieces of work were done
 * @param median of the waits, in time of working days: a weekend or holiday in between does not count, a whole working day
 *     is 24 hours
 * @param ninetieth nine of ten waited no longer than this
 * @param returns how many were sent back, to the unit or the department, or objected to where several sign
 */
public record StepFigures(String process, String step, int count, Duration median, Duration ninetieth, int returns) {

    /** Of 100, how many were sent back or objected to. */
    public double returnShare() {
        return 100.0 * returns / count;
    }
}
