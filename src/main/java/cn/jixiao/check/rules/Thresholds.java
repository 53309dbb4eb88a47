package cn.jixiao.check.rules;

import java.math.BigDecimal;

/**
 * Where a difference begins to matter; explained in {@code rulesets/checks/thresholds.yaml}.
 *
 * @param yearOnYearPercent change against last year that wants an explanation
 * @param sameGoals from when on two goals are one
 * @param repeatedText from when on a text repeats another field
 */
public record Thresholds(BigDecimal yearOnYearPercent, RepetitionLimits sameGoals, RepetitionLimits repeatedText) {}
