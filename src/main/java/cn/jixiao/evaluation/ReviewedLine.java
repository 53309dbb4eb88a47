package cn.jixiao.evaluation;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;

/**
 * One line as its unit and its reviewer score it.
 *
 * @param no the indicator's number; {@link ScoredLine#EXECUTION} for the execution of the budget
 * @param own 自评得分
 * @param score 复核得分
 * @param reason 扣分理由; empty where the reviewer agrees
 */
public record ReviewedLine(int no, BigDecimal own, BigDecimal score, String reason) {

    /** 扣分: below zero where the reviewer gives more than the unit gave itself. */
    @JsonIgnore
    public BigDecimal deduction() {
        return own.subtract(score);
    }

    @JsonIgnore
    public boolean differs() {
        return deduction().signum() != 0;
    }
}
