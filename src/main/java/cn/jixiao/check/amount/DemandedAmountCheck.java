package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Enumeration;
import cn.jixiao.check.text.Statement;
import cn.jixiao.check.text.Total;
import cn.jixiao.form.Field;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a text asks for this year, or reckons as the cost, is the project's budget: as one amount, as several, or as the
 * numbered parts of the project.
 */
final class DemandedAmountCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return Budget.of(examined).stream()
                .flatMap(budget -> examined.rules().frame().amountTexts().stream()
                        .flatMap(field -> demanded(examined, field, budget).stream()));
    }

    private static Optional<Finding> demanded(Examination examined, Field field, BigDecimal budget) {
        var own = statements(examined, field);
        var words = examined.rules().money();
        var asked = own.stream()
                .filter(statement -> statement.isCalled(words.demand()))
                .toList();
        if (asked.isEmpty() && isNamedAnywhere(examined, budget)) {
            return Optional.empty();
        }
        var meant = asked.isEmpty() ? own.stream().filter(words::isEstimate).toList() : asked;
        var parts =
                Enumeration.amounts(examined.text(field), examined.form().year().value());
        return meant.isEmpty()
                        || meant.stream()
                                .anyMatch(statement -> statement.amount().fits(budget))
                        || Total.ofStatements(meant).fits(budget)
                        || Total.ofStatements(parts).fits(budget)
                ? Optional.empty()
                : Optional.of(Budget.contradicted(
                        examined,
                        field,
                        meant.stream().map(Statement::quotation).toList(),
                        Total.ofStatements(meant),
                        budget));
    }

    /** The field's amounts of this year: neither what was added to last year's, nor the price of one piece. */
    private static List<Statement> statements(Examination examined, Field field) {
        var words = examined.rules().money();
        int year = examined.form().year().value();
        return examined.statements(field).stream()
                .filter(statement -> statement.speaksOf(year))
                .filter(statement -> !statement.isCalled(words.increase()) && !words.isUnitPrice(statement))
                .toList();
    }

    /** A text that names the budget in passing is right, whatever else it reckons. */
    private static boolean isNamedAnywhere(Examination examined, BigDecimal budget) {
        return examined.rules().frame().texts().stream()
                .flatMap(field -> examined.statements(field).stream())
                .anyMatch(statement -> statement.amount().fits(budget));
    }
}
