package cn.jixiao.check.rules;

import java.math.BigDecimal;

/**
 * Where a difference begins to matter; explained in {@code rulesets/checks/thresholds.yaml}.
 *
 * @param yearOnYearPercent change against last year that wants an explanation
 * @param percentSlack points by which a percentage beside an amount may be off
 * @param lowExecutionPercent share of last year's money below which little was spent
 * @param rateLetters last letters by which two rates are known for the same
 * @param fewestSharedIndicators with another form before it is worth a word
 * @param sameGoals from when on two goals are one
 * @param repeatedText from when on a text repeats another field
 * @param nearDuplicate from when on two names stand for one thing
 */
public record Thresholds(
        BigDecimal yearOnYearPercent,
        BigDecimal percentSlack,
        BigDecimal lowExecutionPercent,
        int rateLetters,
        int fewestSharedIndicators,
        RepetitionLimits sameGoals,
        RepetitionLimits repeatedText,
        NearDuplicate nearDuplicate) {

    /**
     * @param fewestLetters of the shorter name
     * @param mostInserted letters that the longer has more
     * @param fewestTargetLetters of a target in words that alone makes two lines one
     */
    public record NearDuplicate(int fewestLetters, int mostInserted, int fewestTargetLetters) {}
}
