package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.Frame.IndicatorColumns;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldBase;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One line of the indicator table as it is written, with how its target is read. */
final class IndicatorRow extends Div {

    private final Indicator first;
    private final TextField name;
    private final TextField target;
    private final BigDecimalField points = new BigDecimalField();
    private final @Nullable TextField explanation;
    private final @Nullable TextField note;
    private final Runnable changed;

    IndicatorRow(
            Indicator indicator,
            IndicatorColumns columns,
            Component remarks,
            Runnable changed,
            Consumer<IndicatorRow> remove) {
        first = indicator;
        this.changed = changed;
        name = text(getTranslation("approval.edit.indicator.name"), indicator.name());
        target = text(columns.target(), indicator.target());
        explanation = optional(columns.explanation(), indicator.explanation());
        note = optional(columns.note(), indicator.note());
        points.setValue(indicator.points());
        label(points, getTranslation("approval.edit.indicator.points"));
        points.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        points.addValueChangeListener(change -> changed.run());
        addClassName("indicator-row");
        Spot.mark(this, Place.of(indicator).text());
        var line = new Div(name, target, points, remover(remove));
        line.addClassName("indicator-line");
        add(line, more(), remarks);
        read();
    }

    /** What the line holds now. */
    Indicator indicator() {
        return new Indicator(
                first.no(),
                first.dimension(),
                first.aspect(),
                name.getValue().strip(),
                target.getValue().strip(),
                valueOf(explanation),
                valueOf(note),
                points.getValue());
    }

    void focusName() {
        name.focus();
    }

    private TextField text(String label, @Nullable String value) {
        var field = new TextField();
        label(field, label);
        field.setValue(Objects.requireNonNullElse(value, ""));
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(Autosave.PAUSE);
        field.addValueChangeListener(change -> {
            read();
            changed.run();
        });
        return field;
    }

    private @Nullable TextField optional(@Nullable String label, @Nullable String value) {
        return label == null ? null : text(label, value);
    }

    private Component more() {
        var more = new Div();
        more.addClassName("indicator-more");
        if (explanation != null) {
            more.add(explanation);
        }
        if (note != null) {
            more.add(note);
        }
        more.setVisible(explanation != null || note != null);
        return more;
    }

    private void read() {
        var value = TargetValue.parse(target.getValue());
        boolean given = !target.getValue().isBlank();
        target.setHelperText(given ? Sentences.in(getLocale(), TargetWords.of(value)) : "");
        target.setClassName("target-doubtful", given && TargetWords.isDoubtful(value));
    }

    private Button remover(Consumer<IndicatorRow> remove) {
        var button = new Button(VaadinIcon.TRASH.create(), click -> remove.accept(this));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ICON, ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("approval.edit.indicator.remove", first.name()));
        button.setTooltipText(getTranslation("approval.edit.remove"));
        return button;
    }

    private static @Nullable String valueOf(@Nullable TextField field) {
        return field == null || field.getValue().isBlank()
                ? null
                : field.getValue().strip();
    }

    /** The column's heading says it to the eye, the placeholder while the field is empty, this to a screen reader. */
    private static void label(TextFieldBase<?, ?> field, String label) {
        field.setAriaLabel(label);
        field.setPlaceholder(label);
    }
}
