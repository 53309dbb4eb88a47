package cn.jixiao.approval.review;

import cn.jixiao.workflow.Outcome;
import java.math.BigDecimal;
import java.util.Set;

/**
 * What follows from a grade.
 *
 * @param from the least total it takes, of 100 points
 * @param outcomes how a reviewer may decide
 * @param corrections true where passing takes a note of what reviewer and unit agreed to correct
 */
public record GradeRule(ReviewGrade grade, BigDecimal from, Set<Outcome> outcomes, boolean corrections) {

    public GradeRule {
        outcomes = Set.copyOf(outcomes);
    }
}
