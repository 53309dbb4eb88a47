package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.PrintedTable.amount;
import static cn.jixiao.approval.ui.PrintedTable.text;

import cn.jixiao.common.Money;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A department's main tasks of the year (年度主要任务). */
final class TaskTable extends Section {

    TaskTable(List<MainTask> tasks, Spots spots) {
        addClassName("sheet");
        add(new H2(getTranslation("approval.tasks")));
        if (tasks.isEmpty()) {
            add(new Paragraph(getTranslation("approval.rows.none")));
            return;
        }
        var table = new PrintedTable(Stream.of("name", "content", "total", "fiscal", "note")
                .map(column -> getTranslation("approval.tasks." + column))
                .toList());
        for (int i = 0; i < tasks.size(); i++) {
            addRow(table, tasks.get(i), new Place.OfTask(i + 1).text(), spots);
        }
        add(table);
    }

    private static void addRow(PrintedTable table, MainTask task, String place, Spots spots) {
        var name = new NativeTableCell(spots.headed(task.name(), place), spots.notes(place));
        spots.mark(
                place,
                table.addRow(
                        name,
                        text(task.content()),
                        amount(printed(task.total())),
                        amount(printed(task.fiscal())),
                        text(Objects.requireNonNullElse(task.note(), ""))));
    }

    private static String printed(@Nullable Money amount) {
        return amount == null ? "" : Formats.amount(amount);
    }
}
