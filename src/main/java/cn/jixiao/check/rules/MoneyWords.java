package cn.jixiao.check.rules;

import cn.jixiao.check.text.Statement;
import java.util.List;

/**
 * Words that tell what an amount in a text is; explained in {@code rulesets/checks/money.yaml}.
 *
 * @param demand what is asked for this year
 * @param estimate what something was reckoned to cost
 * @param cost that an estimate is one of costs
 * @param otherMoney money that is not the project's of this year
 * @param increase what is added to last year's
 * @param paying that money is spent
 * @param newMoney endings that say an amount is that increase
 * @param lastYear words for what last year had
 * @param former words for an amount that was last year's
 * @param whole words for all years together
 * @param yearly words for what grows year by year
 * @param unitPriceBefore endings before the price of one piece
 * @param unitPriceAfter beginnings behind it
 */
public record MoneyWords(
        List<String> demand,
        List<String> estimate,
        List<String> cost,
        List<String> otherMoney,
        List<String> increase,
        List<String> paying,
        List<String> newMoney,
        List<String> lastYear,
        List<String> former,
        List<String> whole,
        List<String> yearly,
        List<String> unitPriceBefore,
        List<String> unitPriceAfter) {

    /** The cost of the project as somebody reckoned it. */
    public boolean isEstimate(Statement statement) {
        return statement.isCalled(estimate) && statement.isCalled(cost) && !statement.isCalled(otherMoney);
    }

    /** 新增费用80万元: by how much this year's amount exceeds last year's. */
    public boolean isIncrease(Statement statement) {
        return newMoney.stream().anyMatch(statement.before()::endsWith);
    }

    /** What the project had in the year before, as the text says. */
    public boolean isLastYears(Statement statement, int year) {
        boolean named = statement.year().isPresent() && statement.year().getAsInt() == year;
        return (named && lastYear.stream().anyMatch(statement.before()::endsWith))
                || former.stream().anyMatch(statement.before()::endsWith);
    }

    public boolean isWhole(Statement statement) {
        return statement.isCalled(whole);
    }

    public boolean isYearly(Statement statement) {
        return yearly.stream().anyMatch(statement.before()::endsWith);
    }

    /** 每次5000元 multiplies to something; it is not the whole. */
    public boolean isUnitPrice(Statement statement) {
        return unitPriceBefore.stream().anyMatch(statement.before()::endsWith)
                || unitPriceAfter.stream().anyMatch(statement.after()::startsWith);
    }
}
