package cn.jixiao.approval.review;

import java.math.BigDecimal;

/**
 * What a review judges (审核内容).
 *
 * @param group the heading it stands under, such as 完整性
 * @param points it earns at most
 * @param asks what the reviewer looks at
 */
public record Criterion(String id, String group, String name, BigDecimal points, String asks) {}
