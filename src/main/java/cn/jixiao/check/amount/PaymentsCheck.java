package cn.jixiao.check.amount;

import cn.jixiao.check.Finding;
import cn.jixiao.check.examination.Check;
import cn.jixiao.check.examination.Examination;
import cn.jixiao.check.text.Payment;
import cn.jixiao.check.text.PaymentPlan;
import cn.jixiao.check.text.Total;
import cn.jixiao.form.Field;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The payments planned for the parts of the year come to the budget; the last may also be meant as all there is. */
final class PaymentsCheck implements Check {

    @Override
    public Stream<Finding> of(Examination examined) {
        return Budget.of(examined).stream()
                .flatMap(budget -> examined.rules().frame().amountTexts().stream()
                        .flatMap(field -> planned(examined, field, budget).stream()));
    }

    private static Optional<Finding> planned(Examination examined, Field field, BigDecimal budget) {
        var plan = PaymentPlan.in(examined.text(field), examined.rules().money().paying());
        var payments = plan.payments();
        var total = Total.of(payments.stream().map(Payment::amount).toList());
        if (payments.size() < 2
                || total.fits(budget)
                || payments.getLast().amount().fits(budget)) {
            return Optional.empty();
        }
        var words = payments.stream()
                .map(payment -> payment.period() + " " + payment.amount().words())
                .toList();
        return Optional.of(Budget.contradicted(examined, field, words, total, budget));
    }
}
