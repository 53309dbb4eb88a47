package cn.jixiao.evaluation;

import java.math.BigDecimal;
import java.util.Map;

/**
 * The scores a reviewer gives instead of the unit's own (复核得分).
 *
 * @param lines by the indicators' numbers, {@link ScoredLine#EXECUTION} for the execution of the budget; a line that is
 *     not in it keeps the unit's own score
 */
public record ScoreReview(Map<Integer, Line> lines) {

    /** The unit's own scores are right. */
    public static final ScoreReview NONE = new ScoreReview(Map.of());

    /**
     * What the reviewer gives a line.
     *
     * @param score 复核得分, from 0 to the points of the line
     * @param reason 扣分理由, mandatory where the score differs from the unit's own
     */
    public record Line(BigDecimal score, String reason) {

        public Line {
            reason = reason.strip();
        }
    }

    public ScoreReview {
        lines = Map.copyOf(lines);
    }
}
