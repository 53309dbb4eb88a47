package cn.jixiao.evaluation;

import cn.jixiao.common.Message;
import java.math.BigDecimal;
import java.util.List;

/**
 * One line of a self-evaluation with its score.
 *
 * @param no the indicator's number; {@link #EXECUTION} for the execution of the budget
 * @param points 分值
 * @param score 得分, rounded by the rule set
 * @param unrounded the same before rounding: the grade comes from the sum of these
 * @param missed fewer points than there are to have
 * @param needsReason a deviation reason is due: the target was missed, or overshot so far that it was set too low;
 *     never for the execution line
 * @param explanation how the points and the score came about
 */
public record ScoredLine(
        int no,
        BigDecimal points,
        BigDecimal score,
        BigDecimal unrounded,
        boolean missed,
        boolean needsReason,
        List<Message> explanation) {

    public static final int EXECUTION = 0;

    public ScoredLine {
        explanation = List.copyOf(explanation);
    }
}
