package cn.jixiao.document.reading;

import cn.jixiao.common.Money;
import cn.jixiao.document.text.Cell;
import cn.jixiao.document.text.Label;
import cn.jixiao.document.text.Row;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.MainTask;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rows of 年度主要任务: name, content, the total and the part from public finance, a note. */
final class MainTaskReader {

    private static final int NAME_AND_CONTENT = 2;

    private final Vocabulary.TaskWords words;
    private final Findings findings;
    private final List<MainTask> tasks = new ArrayList<>();

    private final TaskColumns columns;
    private AmountMeasure measure;

    MainTaskReader(Vocabulary.TaskWords words, AmountMeasure measure, Findings findings) {
        this.words = words;
        this.measure = measure;
        this.findings = findings;
        this.columns = new TaskColumns(words);
    }

    List<MainTask> read(List<Row> rows) {
        for (var row : rows) {
            var cells = row.cells().stream()
                    .filter(cell -> !words.headings().contains(Label.key(cell.text())))
                    .toList();
            if (cells.stream().allMatch(this::isColumnLabel) && !columns.startsTask(row)) {
                columns.take(row);
                heading(row);
            } else if (row.exact() && columns.areKnown()) {
                placed(row);
            } else {
                task(row, cells);
            }
        }
        return List.copyOf(tasks);
    }

    /** A row of a real table: each cell stands in its column, whatever it reads like. */
    private void placed(Row row) {
        var total = amount(columns.text(row, words.totals()));
        var fiscal = amount(columns.text(row, words.fiscal()));
        var name = columns.text(row, words.names());
        var note = columns.text(row, words.notes());
        tasks.add(new MainTask(name, columns.text(row, words.contents()), total, fiscal, note.isEmpty() ? null : note));
        if (total == null || fiscal == null) {
            findings.doubt("mainTask:" + tasks.size(), row.line(), "document.doubt.task-amounts", name);
        }
    }

    private @Nullable Money amount(String text) {
        return Amounts.read(text, measure).orElse(null);
    }

    private void heading(Row row) {
        var printed = Amounts.measureIn(row.text());
        if (printed != null) {
            measure = printed;
        }
    }

    private boolean isColumnLabel(Cell cell) {
        return words.isColumn(TaskColumns.key(cell));
    }

    private void task(Row row, List<Cell> cells) {
        int amountAt = 0;
        while (amountAt < cells.size() && !Amounts.isAmount(cells.get(amountAt).text())) {
            amountAt++;
        }
        var amounts = cells.stream()
                .skip(amountAt)
                .map(Cell::text)
                .takeWhile(Amounts::isAmount)
                .toList();
        if ((amounts.isEmpty() && cells.size() < NAME_AND_CONTENT) || amountAt == 0 || amounts.size() > 2) {
            findings.unread(row);
            return;
        }
        int noteAt = amounts.isEmpty() ? Math.min(NAME_AND_CONTENT, cells.size()) : amountAt + amounts.size();
        var words = cells.subList(0, amounts.isEmpty() ? noteAt : amountAt);
        var money = amounts.stream()
                .map(text -> Amounts.read(text, measure).orElse(Money.ZERO))
                .toList();
        tasks.add(new MainTask(
                words.getFirst().text(),
                join(words.subList(1, words.size())),
                money.isEmpty() ? null : money.getFirst(),
                money.size() < 2 ? null : money.getLast(),
                noteAt < cells.size() ? join(cells.subList(noteAt, cells.size())) : null));
        if (amounts.size() < 2) {
            findings.doubt(
                    "mainTask:" + tasks.size(),
                    row.line(),
                    "document.doubt.task-amounts",
                    words.getFirst().text());
        }
    }

    private static String join(List<Cell> cells) {
        return cells.stream().map(Cell::text).collect(Collectors.joining(" "));
    }
}
