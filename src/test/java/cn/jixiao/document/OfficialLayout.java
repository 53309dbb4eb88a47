package cn.jixiao.document;

import cn.jixiao.common.Money;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.Frame.Entry;
import cn.jixiao.form.TargetForm;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Prints a form as the text of its official layout: columns part at tabs, merged cells are blank below their first row. */
final class OfficialLayout {

    private final Frame frame;
    private final List<String> lines = new ArrayList<>();

    private OfficialLayout(Frame frame) {
        this.frame = frame;
    }

    static String print(TargetForm form, Frame frame) {
        var layout = new OfficialLayout(frame);
        layout.head(form);
        layout.budgetItems(form);
        layout.mainTasks(form);
        layout.indicators(form);
        return String.join("\n", layout.lines) + "\n";
    }

    private void head(TargetForm form) {
        lines.add(form.text(Field.ORGANISATION_NAME) + frame.title());
        lines.add("(" + form.year() + "年)");
        for (var section : frame.sections()) {
            row(section.name());
            for (var entry : section.fields()) {
                if (entry.field() != Field.ORGANISATION_NAME) {
                    field(entry, form);
                }
                if (entry.field() == Field.NAME && form.organisation() != null) {
                    row("单位编码", form.organisation().value());
                }
            }
        }
    }

    private void field(Entry entry, TargetForm form) {
        var value = form.text(entry.field());
        switch (entry.field().kind()) {
            case LINES -> goals(entry, value);
            case AMOUNT ->
                row(entry.label(), form.amount(entry.field()).map(this::amount).orElse(""));
            default -> row(entry.label(), value.replace("\n", " "));
        }
    }

    private void goals(Entry entry, String value) {
        row(entry.label());
        value.lines().forEach(goal -> row("", goal));
    }

    private void budgetItems(TargetForm form) {
        if (!form.budgetItems().isEmpty()) {
            row("项目构成");
            row("经济科目名称", frame.amountsIn() == AmountMeasure.WAN ? "预算金额（万元）" : "预算金额（元）");
            form.budgetItems().forEach(item -> row(item.category(), amount(item.amount())));
        }
    }

    private void mainTasks(TargetForm form) {
        if (!form.mainTasks().isEmpty()) {
            row("年度主要任务", "任务名称", "主要内容", "预算资金");
            row("", "", "", "合计", "其中: 财政资金", "备注");
            form.mainTasks()
                    .forEach(task -> row(
                            "",
                            task.name(),
                            task.content(),
                            task.total() == null ? "" : amount(task.total()),
                            task.fiscal() == null ? "" : amount(task.fiscal()),
                            blankIfNull(task.note())));
        }
    }

    private void indicators(TargetForm form) {
        var columns = frame.indicatorColumns();
        row("一级指标", "二级指标", "三级指标", columns.target(), blankIfNull(columns.explanation()), blankIfNull(columns.note()));
        for (var dimension : frame.dimensions()) {
            var dimensionCell = dimension.name();
            for (var aspect : dimension.aspects()) {
                var aspectCell = aspect;
                for (var indicator : form.indicators()) {
                    if (indicator.dimension().equals(dimension.name())
                            && indicator.aspect().equals(aspect)) {
                        var rest = new ArrayList<>(
                                List.of(dimensionCell, aspectCell, indicator.name(), indicator.target()));
                        if (columns.explanation() != null) {
                            rest.add(blankIfNull(indicator.explanation()));
                        }
                        rest.add(blankIfNull(indicator.note()));
                        row(rest.toArray(String[]::new));
                        dimensionCell = "";
                        aspectCell = "";
                    }
                }
            }
        }
    }

    private String amount(Money amount) {
        return frame.amountsIn() == AmountMeasure.YUAN
                ? amount.toString()
                : amount.yuan().divide(BigDecimal.valueOf(10_000)).toPlainString();
    }

    private void row(String... cells) {
        lines.add(String.join("\t", cells) + "\t");
    }

    private static String blankIfNull(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text;
    }
}
