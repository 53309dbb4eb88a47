package cn.jixiao.approval.ui;

import static cn.jixiao.approval.ui.FieldEditor.isReadable;

import cn.jixiao.common.Money;
import cn.jixiao.form.Frame;
import cn.jixiao.form.MainTask;
import cn.jixiao.form.Place.OfTask;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.AmountField;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** 年度主要任务 of a department's overall form, with the sum of what they cost. */
final class MainTaskRows extends RowsEditor<MainTask> {

    private final Frame frame;
    private final Edit edit;
    private final Span sum = new Span();

    MainTaskRows(Frame frame, TargetForm form, Edit edit) {
        super("approval.edit.task.add");
        this.frame = frame;
        this.edit = edit;
        addClassName("main-tasks");
        sum.addClassName("rows-sum");
        add(sum);
        form.mainTasks().forEach(this::addRow);
        total(form);
    }

    /** Tells the sum again. */
    void total(TargetForm form) {
        var total = form.mainTasks().stream()
                .map(MainTask::total)
                .filter(Objects::nonNull)
                .reduce(Money.ZERO, Money::plus);
        sum.setText(Sums.beside(this, total, Optional.empty()));
    }

    @Override
    protected MainTask blank() {
        return new MainTask("", "", null, null, null);
    }

    @Override
    protected boolean isBlank(MainTask task) {
        return task.equals(blank());
    }

    @Override
    protected Div row(Row<MainTask> row) {
        var task = row.value();
        return new Div(
                text("name", task.name(), name -> row.set(row.value().withName(name))),
                text("content", task.content(), content -> row.set(row.value().withContent(content))),
                amount("total", task.total(), total -> row.set(row.value().withTotal(total))),
                amount("fiscal", task.fiscal(), fiscal -> row.set(row.value().withFiscal(fiscal))),
                text(
                        "note",
                        Objects.requireNonNullElse(task.note(), ""),
                        note -> row.set(row.value().withNote(note.isBlank() ? null : note))));
    }

    @Override
    protected void mark(Div row, int number) {
        Spot.mark(row, new OfTask(number).text());
    }

    @Override
    protected void changed() {
        edit.accept(form -> form.withMainTasks(values()));
    }

    private TextField text(String name, String value, Consumer<String> change) {
        var field = lazily(new TextField(getTranslation("approval.edit.task." + name)));
        field.addClassName("task-" + name);
        field.setValue(value);
        field.addValueChangeListener(event -> change.accept(event.getValue()));
        return field;
    }

    private AmountField amount(String name, @Nullable Money value, Consumer<@Nullable Money> change) {
        var field = new AmountField(getTranslation("approval.edit.task." + name));
        field.setSuffix(getTranslation("approval.edit.yuan"));
        if (value != null) {
            field.setValue(value);
        }
        field.setHelperText(FieldEditor.beside(frame.amountsIn(), value, field));
        field.addValueChangeListener(event -> {
            field.setHelperText(FieldEditor.beside(frame.amountsIn(), event.getValue(), field));
            if (isReadable(field, event.getValue())) {
                change.accept(event.getValue());
            }
        });
        return field;
    }
}
