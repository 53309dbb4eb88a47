package cn.jixiao.approval.ui;

import cn.jixiao.common.Money;
import cn.jixiao.form.Frame;
import cn.jixiao.form.Frame.AmountMeasure;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.AmountField;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.DateField;
import cn.jixiao.ui.Formats;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.jspecify.annotations.Nullable;

/** Makes the field in which a value of a form is written, by the kind of the value. */
final class FieldEditor {

    private static final int GOALS_SHOWN = 3;

    private final Frame frame;
    private final TargetForm form;
    private final Edit edit;

    FieldEditor(Frame frame, TargetForm form, Edit edit) {
        this.frame = frame;
        this.form = form;
        this.edit = edit;
    }

    Component of(Frame.Entry entry) {
        var field = switch (entry.field().kind()) {
            case TEXT -> line(entry);
            case LONG_TEXT -> text(entry);
            case LINES -> lines(entry);
            case DATE -> date(entry);
            case AMOUNT -> amount(entry);
        };
        Spot.mark(field, Place.of(entry.field()).text());
        field.getElement().setAttribute("asked", entry.required());
        ((HasSize) field).setWidthFull();
        return field;
    }

    /** Yuan as the printed form says them, in 万元; nothing where it prints yuan. */
    static String beside(AmountMeasure measure, @Nullable Money amount, Component field) {
        return measure == AmountMeasure.YUAN || amount == null
                ? ""
                : field.getTranslation("approval.edit.wan", Formats.wan(amount));
    }

    /** False while the field shows a text that cannot be read; what was stored before then stays. */
    static <V> boolean isReadable(HasValidator<V> field, V value) {
        return !field.getDefaultValidator().apply(value, null).isError();
    }

    private TextField line(Frame.Entry entry) {
        var field = new TextField(entry.label());
        field.setValue(form.text(entry.field()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(change -> store(entry, change));
        return field;
    }

    private TextArea text(Frame.Entry entry) {
        var field = area(entry);
        field.setHelperText(counted(field));
        field.addValueChangeListener(change -> field.setHelperText(counted(field)));
        return field;
    }

    private TextArea lines(Frame.Entry entry) {
        var field = area(entry);
        field.setMinRows(GOALS_SHOWN);
        field.setHelperText(field.getTranslation("approval.edit.one-a-line"));
        return field;
    }

    private TextArea area(Frame.Entry entry) {
        var field = new TextArea(entry.label());
        field.setValue(form.text(entry.field()));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(change -> store(entry, change));
        return field;
    }

    private DateField date(Frame.Entry entry) {
        var field = new DateField(entry.label());
        form.date(entry.field()).ifPresent(field::setValue);
        field.addValueChangeListener(change -> {
            if (isReadable(field, change.getValue())) {
                store(entry, change);
            }
        });
        return field;
    }

    private AmountField amount(Frame.Entry entry) {
        var field = new AmountField(entry.label());
        field.setSuffix(field.getTranslation("approval.edit.yuan"));
        form.amount(entry.field()).ifPresent(field::setValue);
        field.setHelperText(beside(frame.amountsIn(), field.getValue(), field));
        field.addValueChangeListener(change -> {
            field.setHelperText(beside(frame.amountsIn(), change.getValue(), field));
            if (isReadable(field, change.getValue())) {
                store(entry, change);
            }
        });
        return field;
    }

    private <V extends @Nullable Object> void store(
            Frame.Entry entry, AbstractField.ComponentValueChangeEvent<?, V> change) {
        var value = change.getValue();
        edit.accept(content -> content.with(entry.field(), value == null ? "" : value.toString()));
    }

    private static String counted(TextArea field) {
        return field.getTranslation("approval.edit.characters", field.getValue().length());
    }
}
