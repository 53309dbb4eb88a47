package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Total;
import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a project may spend this year, as against what its texts say. */
final class Budget {

    private Budget() {}

    static Optional<BigDecimal> of(Examination examined) {
        var form = examined.form();
        return form.amount(Field.CURRENT_YEAR_AMOUNT)
                .or(() -> form.amount(Field.TOTAL_AMOUNT))
                .filter(amount -> !amount.isZero())
                .map(Money::yuan);
    }

    static Finding contradicted(Examination examined, Field field, List<String> words, Total total, BigDecimal budget) {
        var evidence =
                Stream.concat(words.stream(), Stream.of(budget.toPlainString())).toList();
        return examined.finding(
                "PLAN_NE_BUDGET",
                Place.of(field),
                evidence,
                examined.label(field),
                total.text(),
                budget.toPlainString());
    }
}
