package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Payment;
import cn.jixiao.check.text.PaymentPlan;
import cn.jixiao.check.text.StatedPercent;
import cn.jixiao.form.Field;
import cn.jixiao.form.Place;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The percentage beside a payment is its share, or the share of all payments so far, of the plan's sum or of the budget. */
final class PaymentShareCheck implements Check {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    @Override
    public Stream<Finding> of(Examination examined) {
        return examined.rules().frame().amountTexts().stream().flatMap(field -> {
            var plan = PaymentPlan.in(
                    examined.text(field), examined.rules().money().paying());
            return plan.payments().size() < 2 ? Stream.empty() : wrong(plan.payments(), field, examined);
        });
    }

    private static Stream<Finding> wrong(List<Payment> payments, Field field, Examination examined) {
        var sum = sum(payments);
        return IntStream.range(0, payments.size()).boxed().flatMap(i -> {
            var payment = payments.get(i);
            var soFar = sum(payments.subList(0, i + 1));
            return payment.percent().stream()
                    .filter(percent -> wholes(sum, examined)
                            .noneMatch(
                                    whole -> isShare(percent, payment.amount().yuan(), whole, examined)
                                            || isShare(percent, soFar, whole, examined)))
                    .map(percent -> finding(payment, percent, share(soFar, sum), field, examined));
        });
    }

    private static Stream<BigDecimal> wholes(BigDecimal sum, Examination examined) {
        return Stream.concat(Stream.of(sum), Budget.of(examined).stream());
    }

    private static boolean isShare(StatedPercent stated, BigDecimal part, BigDecimal whole, Examination examined) {
        return share(part, whole)
                        .subtract(stated.number())
                        .abs()
                        .compareTo(examined.rules().thresholds().percentSlack())
                < 0;
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP);
    }

    private static BigDecimal sum(List<Payment> payments) {
        return payments.stream().map(payment -> payment.amount().yuan()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Finding finding(
            Payment payment, StatedPercent percent, BigDecimal share, Field field, Examination examined) {
        var words = payment.period() + " " + payment.amount().words() + " " + percent.words();
        return examined.finding(
                "PLAN_ARITHMETIC.percent",
                Place.of(field),
                List.of(words),
                examined.label(field),
                words,
                share.toPlainString());
    }
}
