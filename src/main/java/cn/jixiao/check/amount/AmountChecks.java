package cn.jixiao.check.amount;

import cn.jixiao.check.examination.Check;
import java.util.List;

/** The checks of this package. */
public final class AmountChecks {

    public static final List<Check> ALL = List.of(
            new TotalNotYearCheck(),
            new TotalNotItemsCheck(),
            new YearOnYearCheck(),
            new BudgetItemsCheck(),
            new DemandedAmountCheck(),
            new PaymentsCheck());

    private AmountChecks() {}
}
