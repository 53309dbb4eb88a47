package cn.jixiao.check.rules;

import java.math.BigDecimal;

/**
 * Where a difference begins to matter; explained in {@code rulesets/checks/thresholds.yaml}.
 *
 * @param yearOnYearPercent change against last year that wants an explanation
 */
public record Thresholds(BigDecimal yearOnYearPercent) {}
