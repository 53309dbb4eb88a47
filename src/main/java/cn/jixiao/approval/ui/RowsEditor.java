package cn.jixiao.approval.ui;

import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;

/** Rows that are added, written in and removed. A row with nothing in it is not part of the form. */
abstract class RowsEditor<T> extends Div {

    private final Div list = new Div();
    private final List<Row<T>> rows = new ArrayList<>();

    RowsEditor(String addKey) {
        addClassName("rows-editor");
        list.addClassName("rows");
        var add = new Button(
                getTranslation(addKey),
                VaadinIcon.PLUS.create(),
                click -> addRow(blank()).focus());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        add(list, add);
    }

    /** One row and what it holds now. */
    static final class Row<T> {

        private final RowsEditor<T> editor;
        private T value;
        private Div shown = new Div();

        private Row(RowsEditor<T> editor, T value) {
            this.editor = editor;
            this.value = value;
        }

        T value() {
            return value;
        }

        void set(T changed) {
            value = changed;
            editor.changed();
        }

        private void focus() {
            shown.getChildren()
                    .filter(Focusable.class::isInstance)
                    .findFirst()
                    .ifPresent(field -> ((Focusable<?>) field).focus());
        }
    }

    protected abstract T blank();

    protected abstract boolean isBlank(T value);

    /** The fields of a row, side by side. */
    protected abstract Div row(Row<T> row);

    /** Says which place of the form the row is; it changes when a row above is removed. */
    protected abstract void mark(Div row, int number);

    /** What the rows hold is another than before. */
    protected abstract void changed();

    final Row<T> addRow(T value) {
        var row = new Row<>(this, value);
        row.shown = row(row);
        row.shown.addClassName("row");
        row.shown.add(remover(row));
        rows.add(row);
        list.add(row.shown);
        number();
        return row;
    }

    final List<T> values() {
        return rows.stream().map(Row::value).filter(value -> !isBlank(value)).toList();
    }

    static TextField lazily(TextField field) {
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        return field;
    }

    private Button remover(Row<T> row) {
        var remove = new Button(VaadinIcon.TRASH.create(), click -> remove(row));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        remove.setAriaLabel(getTranslation("approval.edit.remove"));
        remove.setTooltipText(getTranslation("approval.edit.remove"));
        return remove;
    }

    private void remove(Row<T> row) {
        rows.remove(row);
        list.remove(row.shown);
        number();
        changed();
    }

    private void number() {
        for (int i = 0; i < rows.size(); i++) {
            mark(rows.get(i).shown, i + 1);
        }
    }
}
