package cn.jixiao.document.layout;

import cn.jixiao.document.paper.Cell;
import cn.jixiao.document.paper.Content;
import cn.jixiao.document.paper.Row;
import cn.jixiao.document.paper.Shown;
import cn.jixiao.document.paper.Shown.Part;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.Place;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** 项目构成: what is spent under which economic category. */
record BudgetItemRows(int columns, AmountMeasure measure) {

    private static final int CATEGORY = 3;

    List<Row> of(List<BudgetItem> items) {
        var heading = Row.of(Cell.heading("项目构成").across(columns));
        var names = Row.of(
                Cell.column("经济科目名称").across(CATEGORY),
                Cell.column("预算金额（%s）".formatted(Measures.named(measure))).across(columns - CATEGORY));
        var rows = items.isEmpty()
                ? Stream.of(row(Cell.text(""), Cell.figure(Content.nothing())))
                : IntStream.range(0, items.size()).mapToObj(i -> row(i + 1, items.get(i)));
        return Stream.concat(Stream.of(heading, names), rows).toList();
    }

    private Row row(int no, BudgetItem item) {
        var place = new Place.OfBudgetItem(no);
        return row(
                Cell.text(item.category()).showing(new Shown(place, Part.CATEGORY)),
                Cell.figure(Content.of(item.amount(), measure)).showing(new Shown(place, Part.AMOUNT)));
    }

    private Row row(Cell category, Cell amount) {
        return Row.of(category.across(CATEGORY), amount.across(columns - CATEGORY));
    }
}
