package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** The budget items make up the whole project, or this year's part of one that runs longer. */
final class TotalNotItemsCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var form = examined.form();
        var total = form.amount(TOTAL_AMOUNT);
        if (form.budgetItems().isEmpty() || total.isEmpty()) {
            return Stream.empty();
        }
        var sum = form.budgetItems().stream().map(BudgetItem::amount).reduce(Money.ZERO, Money::plus);
        if (sum.equals(total.get())
                || form.amount(CURRENT_YEAR_AMOUNT).filter(sum::equals).isPresent()) {
            return Stream.empty();
        }
        var evidence = List.of(total.get().printed(), sum.printed());
        return Stream.of(examined.finding("TOTAL_NE_ITEMS", Place.of(TOTAL_AMOUNT), evidence, total.get(), sum));
    }
}
