package cn.jixiao.form;

import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Field.Kind;
import java.util.stream.Stream;

/** Amounts and their parts. */
final class AmountRules {

    private AmountRules() {}

    static Stream<Problem> negative(TargetForm form, Frame frame) {
        return form.values().keySet().stream()
                .filter(field -> field.kind() == Kind.AMOUNT)
                .filter(field -> form.amount(field).filter(Money::isNegative).isPresent())
                .map(field -> warning(
                        "AMOUNT_NEGATIVE",
                        Place.of(field),
                        "form.amount.negative",
                        label(frame, field),
                        form.amount(field).orElseThrow()));
    }

    static Stream<Problem> yearAndTotal(TargetForm form, Frame frame) {
        return Stream.concat(
                exceeds(form, frame, Field.CURRENT_YEAR_AMOUNT, Field.TOTAL_AMOUNT),
                exceeds(form, frame, Field.LAST_YEAR_AMOUNT, Field.LAST_YEAR_TOTAL_AMOUNT));
    }

    static Stream<Problem> fiscalAndItsParts(TargetForm form, Frame frame) {
        return parts(form, frame, Field.FISCAL_AMOUNT, Field.SUPERIOR_AMOUNT, Field.LOCAL_AMOUNT);
    }

    static Stream<Problem> totalAndItsParts(TargetForm form, Frame frame) {
        return parts(form, frame, Field.TOTAL_AMOUNT, Field.FISCAL_AMOUNT, Field.OTHER_AMOUNT);
    }

    private static Stream<Problem> exceeds(TargetForm form, Frame frame, Field part, Field whole) {
        return form.amount(part).stream()
                .flatMap(amount -> form.amount(whole).stream()
                        .filter(limit -> amount.compareTo(limit) > 0)
                        .map(limit -> warning(
                                part + "_ABOVE_TOTAL",
                                Place.of(part),
                                "form.amount.above",
                                label(frame, part),
                                amount,
                                label(frame, whole),
                                limit)));
    }

    private static Stream<Problem> parts(TargetForm form, Frame frame, Field whole, Field first, Field second) {
        if (form.amount(first).isEmpty() && form.amount(second).isEmpty()) {
            return Stream.empty();
        }
        var sum = form.amount(first).orElse(Money.ZERO).plus(form.amount(second).orElse(Money.ZERO));
        return form.amount(whole).stream()
                .filter(amount -> !amount.equals(sum))
                .map(amount -> warning(
                        whole + "_NOT_SUM",
                        Place.of(whole),
                        "form.amount.not-sum",
                        label(frame, whole),
                        amount,
                        label(frame, first),
                        label(frame, second),
                        sum));
    }

    private static String label(Frame frame, Field field) {
        return frame.entry(field).map(Frame.Entry::label).orElse(field.name());
    }
}
