package cn.jixiao.form;

import static cn.jixiao.form.Objection.warning;

import cn.jixiao.common.Money;
import cn.jixiao.common.Problem;
import cn.jixiao.form.Field.Kind;
import java.util.stream.IntStream;
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
                        form.text(field)));
    }

    /** The items make up the whole project, or this year's part of one that runs longer. */
    static Stream<Problem> itemsAndTotal(TargetForm form, Frame frame) {
        var sum = form.budgetItems().stream().map(BudgetItem::amount).reduce(Money.ZERO, Money::plus);
        var total = form.amount(Field.TOTAL_AMOUNT);
        if (form.budgetItems().isEmpty()
                || total.isEmpty()
                || total.get().equals(sum)
                || form.amount(Field.CURRENT_YEAR_AMOUNT).filter(sum::equals).isPresent()) {
            return Stream.empty();
        }
        return Stream.of(warning(
                "ITEMS_NOT_TOTAL", Place.of(Field.TOTAL_AMOUNT), "form.amount.items-not-total", sum, total.get()));
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

    static Stream<Problem> taskAndItsFiscalPart(TargetForm form, Frame frame) {
        return IntStream.range(0, form.mainTasks().size()).boxed().flatMap(row -> {
            var task = form.mainTasks().get(row);
            var total = task.total();
            var fiscal = task.fiscal();
            return total == null || fiscal == null || fiscal.compareTo(total) <= 0
                    ? Stream.empty()
                    : Stream.of(warning(
                            "TASK_FISCAL_ABOVE_TOTAL",
                            new Place.OfTask(row + 1),
                            "form.task.fiscal-above-total",
                            task.name(),
                            fiscal,
                            total));
        });
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
