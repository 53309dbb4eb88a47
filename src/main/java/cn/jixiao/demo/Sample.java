package cn.jixiao.demo;

import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.Money;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Field;
import cn.jixiao.form.FrameId;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Stage;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.workflow.Decision.NewRemark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form of the fictional city as the file of samples describes it.
 *
 * @param stage how far it goes
 * @param values texts, in which {@code {year}} stands for the fiscal year
 * @param tasks 年度主要任务 of a department's overall form; null where the sample has none
 * @param scores the points of its department's review, half of them or all; null where it is not scored
 * @param remarks what the department objects to, where the form is sent back
 */
record Sample(
        String author,
        String reviewer,
        String approver,
        Stage stage,
        OrgCode organisation,
        FrameId frame,
        Map<Field, String> values,
        List<Item> budget,
        @Nullable List<MainTask> tasks,
        List<Line> indicators,
        @Nullable Map<String, BigDecimal> scores,
        List<NewRemark> remarks) {

    record Item(String category, String amount) {}

    record Line(String dimension, String aspect, String name, String target) {}

    TargetForm content(FiscalYear year) {
        var lines = new ArrayList<Indicator>();
        indicators.forEach(line -> lines.add(new Indicator(
                lines.size() + 1,
                line.dimension(),
                line.aspect(),
                line.name(),
                dated(line.target(), year),
                null,
                null,
                null)));
        var items = budget.stream()
                .map(item -> new BudgetItem(item.category(), Money.ofYuan(item.amount())))
                .toList();
        var form = new TargetForm(
                frame, year, organisation, Map.of(), items, Objects.requireNonNullElse(tasks, List.of()), lines);
        for (var value : values.entrySet()) {
            form = form.with(value.getKey(), dated(value.getValue(), year));
        }
        return form;
    }

    private static String dated(String text, FiscalYear year) {
        return text.replace("{year}", year.toString());
    }
}
