package cn.jixiao.check.amount;

import static cn.jixiao.form.Field.CURRENT_YEAR_AMOUNT;
import static cn.jixiao.form.Field.LAST_YEAR_AMOUNT;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Statement;
import cn.jixiao.check.text.Total;
import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What a text says of last year's amount, or of the increase since, goes with the fields of both years. */
final class LastYearContradictionCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        var now = examined.form().amount(CURRENT_YEAR_AMOUNT).map(Money::yuan);
        var before = examined.form().amount(LAST_YEAR_AMOUNT).map(Money::yuan);
        if (now.isEmpty() || before.isEmpty()) {
            return Stream.empty();
        }
        return examined.rules().frame().texts().stream().flatMap(field -> {
            var statements = examined.statements(field);
            return Stream.concat(
                    increase(statements, now.get().subtract(before.get()), before.get(), field, examined),
                    lastYear(statements, before.get(), field, examined));
        });
    }

    private static Stream<Finding> increase(
            List<Statement> statements, BigDecimal change, BigDecimal before, Field field, Examination examined) {
        var words = examined.rules().money();
        return statements.stream()
                .filter(statement -> before.signum() > 0 && words.isIncrease(statement))
                .filter(statement -> !statement.amount().fits(change))
                .limit(1)
                .map(statement -> examined.finding(
                        "LAST_YEAR_CONTRADICTION.increase",
                        Place.of(field),
                        List.of(
                                statement.quotation(),
                                before.toPlainString(),
                                before.add(change).toPlainString()),
                        examined.label(field),
                        statement.amount().words(),
                        change.toPlainString()));
    }

    private static Stream<Finding> lastYear(
            List<Statement> statements, BigDecimal before, Field field, Examination examined) {
        int year = examined.form().year().value() - 1;
        var said = statements.stream()
                .filter(statement -> examined.rules().money().isLastYears(statement, year))
                .toList();
        return said.isEmpty()
                        || Total.ofStatements(said).fits(before)
                        || said.stream()
                                .anyMatch(statement -> statement.amount().fits(before))
                ? Stream.empty()
                : Stream.of(examined.finding(
                        "LAST_YEAR_CONTRADICTION.amount",
                        Place.of(field),
                        List.of(said.getFirst().quotation(), before.toPlainString()),
                        examined.label(field),
                        said.getFirst().amount().words(),
                        before.toPlainString()));
    }
}
