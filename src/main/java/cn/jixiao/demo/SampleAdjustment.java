package cn.jixiao.demo;

import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.TargetForm;
import java.util.List;
import java.util.Map;

/**
 * What a unit of the fictional city asks to change of its approved form.
 *
 * @param form the form's name
 * @param budget all budget items as they would be
 * @param targets changed target values by the indicators' numbers
 */
record SampleAdjustment(
        String form,
        String author,
        String reason,
        Map<Field, String> values,
        List<Sample.Item> budget,
        Map<Integer, String> targets) {

    TargetForm appliedTo(TargetForm content) {
        var adjusted = content.withBudgetItems(budget.stream()
                        .map(item -> new BudgetItem(item.category(), Money.ofYuan(item.amount())))
                        .toList())
                .withIndicators(
                        content.indicators().stream().map(this::adjusted).toList());
        for (var value : values.entrySet()) {
            adjusted = adjusted.with(value.getKey(), value.getValue());
        }
        return adjusted;
    }

    private Indicator adjusted(Indicator indicator) {
        return indicator.withTarget(targets.getOrDefault(indicator.no(), indicator.target()));
    }
}
