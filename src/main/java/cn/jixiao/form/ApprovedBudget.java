package cn.jixiao.form;

import cn.jixiao.common.Money;
import java.util.Optional;

/** 全年预算数 as a form has it: this year's amount, or the total of a form that does not tell them apart. */
public final class ApprovedBudget {

    private ApprovedBudget() {}

    public static Optional<Money> of(TargetForm targets) {
        return targets.amount(Field.CURRENT_YEAR_AMOUNT).or(() -> targets.amount(Field.TOTAL_AMOUNT));
    }
}
