package cn.jixiao.evaluation;

import cn.jixiao.common.Money;
import java.math.BigDecimal;
import java.math.MathContext;

/**
 * The year's money.
 *
 * @param annualBudget 全年预算数: the budget after all adjustments of the year, not the one it began with
 * @param spent 全年执行数
 */
public record Execution(Money annualBudget, Money spent) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Spent of budgeted, in percent and unrounded; zero where there was no budget or nothing was spent. */
    public BigDecimal executionRate() {
        if (annualBudget.compareTo(Money.ZERO) <= 0 || spent.isNegative()) {
            return BigDecimal.ZERO;
        }
        return spent.yuan().multiply(HUNDRED).divide(annualBudget.yuan(), MathContext.DECIMAL128);
    }
}
