package cn.jixiao.form;

import cn.jixiao.common.FiscalYear;
import java.time.LocalDate;
import java.time.MonthDay;
import org.jspecify.annotations.Nullable;

/**
 * A target value (目标值, 指标值) as it reads. People write them freely, so every text has a reading and the text itself is
 * always kept: {@link #raw} is what is stored, the rest is read from it again.
 */
public sealed interface TargetValue {

    String raw();

    /** Reads any text in linear time and never fails: what nobody could score is {@link Unreadable}. */
    static TargetValue parse(String raw) {
        return TargetGrammar.read(raw);
    }

    /** True where an actual value can be held against the target by computation. */
    default boolean measurable() {
        return this instanceof Quantitative || this instanceof Range || this instanceof Deadline;
    }

    /**
     * One number to reach, keep below or hit: {@code ≥95%}, {@code 不超过8天}, {@code 3场}.
     *
     * @param decrease the number is the size of a decrease, as in {@code 下降2%}
     */
    record Quantitative(String raw, Operator operator, Quantity quantity, boolean decrease) implements TargetValue {}

    /** Two bounds, both of them inside: {@code ≥80个&&≤120个}, {@code 80～120}. */
    record Range(String raw, Quantity lower, Quantity upper) implements TargetValue {}

    /**
     * A day by which something is done: {@code 12月底之前}.
     *
     * @param year null where the text names none and the form's year is meant
     * @param day the last day that is in time
     * @param every how often it falls due; a recurring deadline names the last one of the year
     */
    record Deadline(String raw, @Nullable Integer year, MonthDay day, Every every) implements TargetValue {

        /** How often a deadline falls due. */
        public enum Every {
            ONCE,
            HALF_YEAR,
            QUARTER,
            MONTH
        }

        public LocalDate dueIn(FiscalYear formYear) {
            return day.atYear(year == null ? formYear.value() : year);
        }

        public boolean recurs() {
            return every != Every.ONCE;
        }
    }

    /** Words: {@code 健全}, {@code 有效保障}. */
    record Qualitative(String raw) implements TargetValue {}

    /** Stands where a target should and measures nothing: {@code n家}. */
    record Placeholder(String raw, String measure) implements TargetValue {}

    /** Empty, garbled, or several targets in one. */
    record Unreadable(String raw) implements TargetValue {}
}
