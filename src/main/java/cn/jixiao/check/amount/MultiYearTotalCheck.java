package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.TOTAL_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.Stream;

/** Works of several years have a total above this year's amount. */
final class MultiYearTotalCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var total = examined.form().amount(TOTAL_AMOUNT);
        if (total.isEmpty() || !total.equals(examined.form().amount(CURRENT_YEAR_AMOUNT))) {
            return Stream.empty();
        }
        return examined.rules().frame().texts().stream()
                .flatMap(field -> told(examined, field, total.get()).limit(1))
                .limit(1);
    }

    private static Stream<Finding> told(Examination examined, Field field, Money total) {
        var words = examined.rules().money();
        return examined.statements(field).stream()
                .filter(statement -> words.isYearly(statement)
                        || (words.isWhole(statement)
                                && statement.amount().yuan().compareTo(total.yuan()) > 0))
                .map(statement -> examined.finding(
                        "MULTIYEAR_TOTAL",
                        Place.of(TOTAL_AMOUNT),
                        List.of(statement.quotation(), total.printed()),
                        examined.label(field),
                        statement.quotation()));
    }
}
