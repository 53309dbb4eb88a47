package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.LAST_YEAR_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.common.Money;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/** An amount that jumps against last year wants an explanation. */
final class YearOnYearCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> of(Examination examined) {
        var now = examined.form().amount(CURRENT_YEAR_AMOUNT);
        var before = examined.form().amount(LAST_YEAR_AMOUNT).filter(amount -> !amount.isZero());
        if (now.isEmpty() || before.isEmpty()) {
            return Stream.empty();
        }
        var percent = percent(before.get(), now.get());
        if (percent.abs().compareTo(examined.rules().thresholds().yearOnYearPercent()) < 0) {
            return Stream.empty();
        }
        var evidence = List.of(before.get().printed(), now.get().printed());
        var change = (percent.signum() > 0 ? "+" : "") + percent.setScale(0, RoundingMode.HALF_UP) + "%";
        return Stream.of(examined.finding(
                "YOY_CHANGE", Place.of(CURRENT_YEAR_AMOUNT), evidence, before.get(), now.get(), change));
    }

    private static BigDecimal percent(Money before, Money now) {
        return now.yuan().subtract(before.yuan()).multiply(HUNDRED).divide(before.yuan(), 4, RoundingMode.HALF_UP);
    }
}
