package cn.jixiao.check.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When a text says which part of the money is spent: {@code 1-6月支出15万元，占46%；7-12月支出17万元}. */
public record PaymentPlan(List<Payment> payments) {

    private static final Pattern PERCENT = Pattern.compile("(?<![\\d.])(\\d{1,3}(?:\\.\\d{1,4})?)\\s?[%％]");
    private static final int FARTHEST = 60;

    /**
     * The payments of a text, one a period; where a period is named twice, as in 截至6月底, the later amount holds.
     *
     * @param paying words that say that money is spent
     */
    public static PaymentPlan in(String text, List<String> paying) {
        var periods = Period.in(text);
        var amounts = AmountReader.in(text);
        var payments = new ArrayList<Payment>();
        for (int i = 0; i < periods.size(); i++) {
            int from = periods.get(i).end();
            int to = i + 1 < periods.size() ? periods.get(i + 1).start() : text.length();
            payment(text, periods.get(i), from, Math.min(to, from + FARTHEST), amounts, paying)
                    .ifPresent(payment -> {
                        payments.removeIf(earlier -> earlier.last() == payment.last());
                        payments.add(payment);
                    });
        }
        return new PaymentPlan(List.copyOf(payments));
    }

    private static Optional<Payment> payment(
            String text, Period period, int from, int to, List<StatedAmount> amounts, List<String> paying) {
        var within = text.substring(from, Math.max(from, to));
        return amounts.stream()
                .filter(amount -> amount.start() >= from && amount.end() <= to)
                .findFirst()
                .filter(amount -> paying.stream().anyMatch(text.substring(from, amount.start())::contains))
                .map(amount -> new Payment(period.words(), period.first(), period.last(), amount, percent(within)));
    }

    private static Optional<StatedPercent> percent(String text) {
        var found = PERCENT.matcher(Plain.narrow(text));
        return found.find()
                ? Optional.of(
                        new StatedPercent(text.substring(found.start(), found.end()), new BigDecimal(found.group(1))))
                : Optional.empty();
    }
}
