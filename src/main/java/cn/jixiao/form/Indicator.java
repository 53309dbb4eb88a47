package cn.jixiao.form;

import cn.jixiao.common.RuleBroken;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * One line of the indicator table.
 *
 * @param no number of the line within its form; given once and kept through all revisions, so that remarks, differences
 *     and actual values find it again
 * @param dimension level 1 (一级指标)
 * @param aspect level 2 (二级指标)
 * @param name level 3 (三级指标)
 * @param target the target value (目标值) exactly as written; empty where none was given
 * @param explanation 指标解释
 * @param note 指标说明
 * @param points weight (分值) out of 100, or null where the form gives none; as exchanged, of at most 12 digits and 4
 *     decimals
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Indicator(
        int no,
        String dimension,
        String aspect,
        String name,
        String target,
        @Nullable String explanation,
        @Nullable String note,
        @Nullable BigDecimal points) {

    private static final int MOST_DIGITS = 12;
    private static final int MOST_DECIMALS = 4;

    public Indicator {
        if (points != null && !isExchangeable(points.stripTrailingZeros())) {
            throw new RuleBroken("form.indicator.points-malformed", name);
        }
    }

    /** A short text such as 1E999999999 is a number of a gigabyte once it is written out. */
    private static boolean isExchangeable(BigDecimal points) {
        return points.scale() <= MOST_DECIMALS && (long) points.precision() - points.scale() <= MOST_DIGITS;
    }

    public Indicator withTarget(String changed) {
        return new Indicator(no, dimension, aspect, name, changed, explanation, note, points);
    }

    public boolean hasTarget() {
        return !target.isBlank();
    }
}
