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
            new ItemNameCheck(),
            new DemandedAmountCheck(),
            new PaymentsCheck(),
            new PaymentShareCheck(),
            new UnitSlipCheck(),
            new PartsCheck(),
            new LastYearContradictionCheck(),
            new MultiYearTotalCheck(),
            new LowExecutionCheck());

    private AmountChecks() {}
}
