package cn.jixiao.document.offline;

import cn.jixiao.common.Message;
import cn.jixiao.common.Money;
import cn.jixiao.document.offline.Line.Part;
import cn.jixiao.form.BudgetItem;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a returned sheet together to the form they say; what was not touched stays the very thing that left. */
final class FilledContent {

    private final String sheet;
    private final Frame frame;
    private final List<Complaint> complaints = new ArrayList<>();
    private final List<BudgetItem> items;
    private final List<MainTask> tasks;
    private final List<Indicator> indicators;
    private TargetForm form;
    private int nextNo;

    private FilledContent(String sheet, TargetForm base, Frame frame, int nextNo) {
        this.sheet = sheet;
        this.frame = frame;
        this.form = base;
        this.nextNo = nextNo;
        this.items = new ArrayList<>();
        this.tasks = new ArrayList<>();
        this.indicators = new ArrayList<>(base.indicators());
    }

    record Result(TargetForm form, List<Complaint> complaints) {}

    /**
     * @param base what left
     * @param nextNo the number the first new indicator takes
     */
    static Result of(String sheet, TargetForm base, Frame frame, List<FilledLine> lines, int nextNo) {
        var content = new FilledContent(sheet, base, frame, nextNo);
        lines.forEach(content::take);
        return new Result(
                content.form
                        .withBudgetItems(content.items)
                        .withMainTasks(content.tasks)
                        .withIndicators(content.indicators),
                List.copyOf(content.complaints));
    }

    private void take(FilledLine line) {
        switch (line.line().part()) {
            case Part.Fields(var fields) -> {
                for (int i = 0; i < fields.size(); i++) {
                    form = form.with(fields.get(i), line.values().get(i));
                }
            }
            case Part.Item(int row) -> row(row, form.budgetItems(), line, items, () -> item(line));
            case Part.Task(int row) -> row(row, form.mainTasks(), line, tasks, () -> task(line));
            case Part.Known(int no) -> known(no, line);
            case Part.New(var dimension, var aspect) -> added(dimension, aspect, line);
            case Part.Nothing nothing -> {}
        }
    }

    private static <T> void row(int row, List<T> before, FilledLine line, List<T> after, Supplier<@Nullable T> made) {
        var value =
                line.isUntouched() && row <= before.size() ? before.get(row - 1) : line.isEmpty() ? null : made.get();
        if (value != null) {
            after.add(value);
        }
    }

    private @Nullable BudgetItem item(FilledLine line) {
        var category = line.values().get(0);
        var amount = line.values().get(1);
        if (category.isEmpty() || amount.isEmpty()) {
            complain(line, category.isEmpty() ? 0 : 1, Message.of("document.offline.incomplete"));
            return null;
        }
        return new BudgetItem(category, Money.ofYuan(amount));
    }

    private static MainTask task(FilledLine line) {
        var values = line.values();
        return new MainTask(
                values.get(0), values.get(1), money(values.get(2)), money(values.get(3)), orNull(values.get(4)));
    }

    /** A row that was cleared gives its indicator up. */
    private void known(int no, FilledLine line) {
        if (line.isUntouched()) {
            return;
        }
        indicators.replaceAll(indicator -> indicator.no() == no
                ? texts(no, indicator.dimension(), indicator.aspect(), line.values(), indicator)
                : indicator);
        if (line.isEmpty()) {
            indicators.removeIf(indicator -> indicator.no() == no);
        }
    }

    private void added(String dimension, @Nullable String fixedAspect, FilledLine line) {
        if (line.isEmpty()) {
            return;
        }
        var aspect =
                Objects.requireNonNullElseGet(fixedAspect, () -> line.values().getFirst());
        var texts = fixedAspect == null ? line.values().subList(1, line.values().size()) : line.values();
        if (aspect.isEmpty()) {
            complain(line, 0, Message.of("document.offline.no-aspect"));
            return;
        }
        indicators.add(texts(nextNo++, dimension, aspect, texts, null));
    }

    /** The columns stand as the frame has them; what it does not have stays as it was. */
    private Indicator texts(int no, String dimension, String aspect, List<String> values, @Nullable Indicator before) {
        Iterator<String> next = values.iterator();
        var name = next.next();
        var target = next.next();
        var columns = frame.indicatorColumns();
        var explanation =
                columns.explanation() != null ? orNull(next.next()) : before == null ? null : before.explanation();
        var note = columns.note() != null ? orNull(next.next()) : before == null ? null : before.note();
        return new Indicator(
                no, dimension, aspect, name, target, explanation, note, before == null ? null : before.points());
    }

    private void complain(FilledLine line, int slot, Message message) {
        var cell = line.line().slots().get(slot);
        complaints.add(new Complaint(sheet, line.row(), cell.column(), cell.label(), message));
    }

    private static @Nullable Money money(String text) {
        return text.isEmpty() ? null : Money.ofYuan(text);
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
