package cn.jixiao.document.layout;

import cn.jixiao.common.Money;
import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Shown;
import cn.jixiao.document.paper.Shown.Part;
import cn.jixiao.document.paper.Table;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 年度主要任务: a department's tasks with their money, under a heading of two rows. */
record MainTaskRows(int columns, AmountMeasure measure) {

    /** The fewest columns on which the tasks can stand. */
    static final int COLUMNS = 7;

    private static final String HEADING = "年度主要任务";
    private static final int NOTE_FROM = COLUMNS - 1;

    Table table(List<MainTask> tasks) {
        var shown = tasks.isEmpty() ? List.of(new MainTask("", "", null, null, null)) : tasks;
        var body = new ArrayList<Row>();
        for (int i = 0; i < shown.size(); i++) {
            var cells = new ArrayList<Cell>();
            if (i == 0) {
                cells.add(Cell.label(HEADING).down(shown.size()));
            }
            cells.addAll(cells(new Place.OfTask(i + 1), shown.get(i)));
            body.add(new Row(cells));
        }
        return new Table(head(), body);
    }

    private List<Row> head() {
        return List.of(
                Row.of(
                        Cell.label(HEADING).down(2),
                        Cell.column("任务名称").down(2),
                        Cell.column("主要内容").across(2).down(2),
                        Cell.column("预算资金（%s）".formatted(Measures.named(measure)))
                                .across(2),
                        Cell.column("备注").across(columns - NOTE_FROM).down(2)),
                Row.of(Cell.column("合计"), Cell.column("其中：财政资金")));
    }

    private List<Cell> cells(Place task, MainTask shown) {
        return List.of(
                Cell.text(shown.name()).showing(new Shown(task, Part.NAME)),
                Cell.text(shown.content()).across(2).showing(new Shown(task, Part.CONTENT)),
                amount(shown.total()).showing(new Shown(task, Part.TOTAL)),
                amount(shown.fiscal()).showing(new Shown(task, Part.FISCAL)),
                Cell.text(shown.note() == null ? "" : shown.note())
                        .across(columns - NOTE_FROM)
                        .showing(new Shown(task, Part.NOTE)));
    }

    private Cell amount(@Nullable Money amount) {
        return Cell.figure(Content.of(amount, measure));
    }
}
