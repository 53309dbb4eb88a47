package cn.jixiao.approval.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a review judges (审核内容).
 *
 * @param group the heading it stands under, such as 完整性
 * @param points it earns at most
 * @param asks what the reviewer looks at
 */
public record Criterion(String id, String group, String name, BigDecimal points, String asks) {

    private static final BigDecimal HALVES = BigDecimal.valueOf(2);

    /** That share of its points, rounded to half a point. */
    BigDecimal share(BigDecimal share) {
        return points.multiply(share)
                .multiply(HALVES)
                .setScale(0, RoundingMode.HALF_UP)
                .divide(HALVES);
    }
}
