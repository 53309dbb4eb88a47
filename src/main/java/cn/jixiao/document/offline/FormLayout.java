package cn.jixiao.document.offline;

import cn.jixiao.common.Message;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.offline.Line.Label;
import cn.jixiao.document.offline.Line.Look;
import cn.jixiao.document.offline.Line.Part;
import cn.jixiao.document.offline.Slot.Content;
import cn.jixiao.form.Field;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.Frame.Entry;
import cn.jixiao.form.TargetForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The sheet of one form, row by row, in the order in which its frame prints it. The same content gives the same rows, so
 * what a returned sheet must hold is known without asking the sheet.
 */
final class FormLayout {

    static final int KEY = 0;
    static final int FIRST = 1;
    static final int COLUMNS = 6;

    private final TargetForm form;
    private final Frame frame;
    private final FillingRules rules;
    private final List<Line> lines = new ArrayList<>();

    private FormLayout(TargetForm form, Frame frame, FillingRules rules) {
        this.form = form;
        this.frame = frame;
        this.rules = rules;
    }

    static List<Line> of(TargetForm form, Frame frame, FillingRules rules) {
        var layout = new FormLayout(form, frame, rules);
        layout.head();
        frame.sections().forEach(layout::section);
        if (frame.budgetItems()) {
            layout.budgetItems();
        }
        if (frame.mainTasks()) {
            layout.mainTasks();
        }
        layout.lines.addAll(new IndicatorLines(form, frame, rules).make());
        return List.copyOf(layout.lines);
    }

    static String word(String key, Object... arguments) {
        return Sentences.in(Locale.SIMPLIFIED_CHINESE, Message.of("document.offline.sheet." + key, arguments));
    }

    private void head() {
        lines.add(whole(frame.title(), Look.TITLE));
        lines.add(whole(word("how", measure()), Look.REMARK));
        var code = Objects.toString(form.organisation(), "");
        lines.add(whole(word("identity", code, form.year(), measure()), Look.REMARK));
    }

    private void section(Frame.Section section) {
        lines.add(whole(section.name(), Look.HEADING));
        @Nullable Entry waiting = null;
        for (var entry : section.fields()) {
            boolean isShort = isShort(entry.field());
            if (waiting != null && waiting.field().kind() == entry.field().kind() && isShort) {
                pair(waiting, entry);
                waiting = null;
            } else {
                alone(waiting);
                waiting = isShort ? entry : null;
                alone(isShort ? null : entry);
            }
        }
        alone(waiting);
    }

    private static boolean isShort(Field field) {
        return switch (field.kind()) {
            case TEXT -> field != Field.NAME;
            case DATE, AMOUNT -> true;
            case LONG_TEXT, LINES -> false;
        };
    }

    private void pair(Entry left, Entry right) {
        fields(
                List.of(left.field(), right.field()),
                List.of(name(left, FIRST), name(right, FIRST + 3)),
                List.of(slot(left, FIRST + 1, 2), slot(right, FIRST + 4, 2)));
    }

    private void alone(@Nullable Entry entry) {
        if (entry != null) {
            fields(List.of(entry.field()), List.of(name(entry, FIRST)), List.of(slot(entry, FIRST + 1, COLUMNS - 1)));
        }
    }

    private void fields(List<Field> fields, List<Label> labels, List<Slot> slots) {
        lines.add(new Line("field:" + fields.getFirst(), new Part.Fields(fields), labels, slots));
    }

    private Label name(Entry entry, int column) {
        var unit = entry.field().kind() == Field.Kind.AMOUNT ? word("in", measure()) : "";
        return new Label(entry.label() + unit, Look.NAME, column, 1);
    }

    private Slot slot(Entry entry, int column, int span) {
        var field = entry.field();
        var content = switch (field.kind()) {
            case TEXT -> Content.TEXT;
            case LONG_TEXT, LINES -> Content.LONG_TEXT;
            case AMOUNT -> Content.AMOUNT;
            case DATE -> field == Field.END_DATE ? Content.LAST_DAY : Content.DATE;
        };
        var choices = rules.choices().getOrDefault(field, List.of());
        return new Slot(
                entry.label(),
                column,
                span,
                content,
                form.text(field),
                rules.longest().of(field),
                choices);
    }

    private void budgetItems() {
        lines.add(whole(word("items"), Look.HEADING));
        lines.add(Line.printed(
                new Label(word("number"), Look.NAME, FIRST, 1),
                new Label(word("item.category"), Look.NAME, FIRST + 1, 3),
                new Label(word("item.amount") + word("in", measure()), Look.NAME, FIRST + 4, 2)));
        for (int row = 1; row <= form.budgetItems().size() + rules.spareItems(); row++) {
            var item = row <= form.budgetItems().size() ? form.budgetItems().get(row - 1) : null;
            var category = item == null ? "" : item.category();
            var amount = item == null ? "" : item.amount().toString();
            lines.add(new Line(
                    "item:" + row,
                    new Part.Item(row),
                    List.of(number(row)),
                    List.of(
                            Slot.text(
                                    word("item.category"),
                                    FIRST + 1,
                                    3,
                                    category,
                                    rules.longest().text()),
                            Slot.amount(word("item.amount"), FIRST + 4, 2, amount))));
        }
    }

    private void mainTasks() {
        lines.add(whole(word("tasks"), Look.HEADING));
        lines.add(Line.printed(
                new Label(word("number"), Look.NAME, FIRST, 1),
                new Label(word("task.name"), Look.NAME, FIRST + 1, 1),
                new Label(word("task.content"), Look.NAME, FIRST + 2, 1),
                new Label(word("task.total") + word("in", measure()), Look.NAME, FIRST + 3, 1),
                new Label(word("task.fiscal") + word("in", measure()), Look.NAME, FIRST + 4, 1),
                new Label(word("task.note"), Look.NAME, FIRST + 5, 1)));
        for (int row = 1; row <= form.mainTasks().size() + rules.spareTasks(); row++) {
            task(row);
        }
    }

    private void task(int row) {
        var task = row <= form.mainTasks().size() ? form.mainTasks().get(row - 1) : null;
        int longest = rules.longest().longText();
        lines.add(new Line(
                "task:" + row,
                new Part.Task(row),
                List.of(number(row)),
                List.of(
                        Slot.text(word("task.name"), FIRST + 1, 1, task == null ? "" : task.name(), longest),
                        Slot.text(word("task.content"), FIRST + 2, 1, task == null ? "" : task.content(), longest),
                        Slot.amount(word("task.total"), FIRST + 3, 1, text(task == null ? null : task.total())),
                        Slot.amount(word("task.fiscal"), FIRST + 4, 1, text(task == null ? null : task.fiscal())),
                        Slot.text(word("task.note"), FIRST + 5, 1, text(task == null ? null : task.note()), longest))));
    }

    private static Label number(int row) {
        return new Label(Integer.toString(row), Look.NAME, FIRST, 1);
    }

    static Line whole(String text, Look look) {
        return Line.printed(new Label(text, look, FIRST, COLUMNS));
    }

    static String text(@Nullable Object value) {
        return Objects.toString(value, "");
    }

    private String measure() {
        return word(frame.amountsIn() == AmountMeasure.WAN ? "wan" : "yuan");
    }
}
