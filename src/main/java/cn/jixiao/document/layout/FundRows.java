package cn.jixiao.document.layout;

import cn.jixiao.common.Money;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.evaluation.Execution;
import cn.jixiao.form.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** 项目资金: the year's money as planned, adjusted and spent, and the points of its execution. */
record FundRows(Evaluated evaluated) {

    private static final List<String> COLUMNS = List.of("", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分");
    private static final int PERCENT_PLACES = 2;

    List<Row> rows() {
        var rows = new ArrayList<Row>();
        var heading = "项目资金（%s）".formatted(Measures.named(evaluated.frame().amountsIn()));
        var head = new ArrayList<Cell>();
        head.add(Cell.label(heading).down(5));
        COLUMNS.forEach(column -> head.add(Cell.column(column)));
        rows.add(new Row(head));
        rows.add(total());
        rows.add(part("其中：本年财政拨款", planned(Field.FISCAL_AMOUNT)));
        rows.add(part("上年结转资金", null));
        rows.add(part("其他资金", planned(Field.OTHER_AMOUNT)));
        return rows;
    }

    private Row total() {
        var content = evaluated.content();
        var line = evaluated.score().executionLine();
        return Row.of(
                Cell.label("年度资金总额"),
                amount(Optional.ofNullable(planned(Field.CURRENT_YEAR_AMOUNT))
                        .orElseGet(() -> planned(Field.TOTAL_AMOUNT))),
                amount(content.annualBudget()),
                amount(content.spent()),
                Cell.centred(Content.of(line.points(), "0.####")),
                Cell.centred(Content.of(rate(content.execution()), "0.00%")),
                Cell.centred(Content.of(line.score(), SelfEvaluationLayout.SCORE)));
    }

    /** What the unit does not report apart stays open, as on the printed form. */
    private Row part(String name, @Nullable Money planned) {
        return Row.of(
                Cell.label(name),
                amount(planned),
                amount(null),
                amount(null),
                Cell.centred("—"),
                Cell.centred("—"),
                Cell.centred("—"));
    }

    private @Nullable Money planned(Field field) {
        return evaluated.targets().amount(field).orElse(null);
    }

    private Cell amount(@Nullable Money amount) {
        return Cell.figure(Content.of(amount, evaluated.frame().amountsIn()));
    }

    private static @Nullable BigDecimal rate(@Nullable Execution execution) {
        return execution == null ? null : execution.executionRate().movePointLeft(PERCENT_PLACES);
    }
}
