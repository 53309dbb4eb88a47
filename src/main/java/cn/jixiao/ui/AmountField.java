package cn.jixiao.ui;

import cn.jixiao.common.Money;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.AbstractCompositeField;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.binder.HasValidator;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.Validator;
import org.jspecify.annotations.Nullable;

/**
 * A field for an amount in yuan. It shows separators while it is not being edited (see {@code amount-field.js}), and keeps
 * what cannot be read as an amount in sight, marked with the reason; its value is then null and a binder refuses it.
 */
@JsModule("./amount-field.js")
public final class AmountField extends AbstractCompositeField<TextField, AmountField, @Nullable Money>
        implements HasLabel,
                HasHelper,
                HasSize,
                HasValidationProperties,
                HasValidator<@Nullable Money>,
                Focusable<AmountField> {

    private @Nullable RuleBroken unreadable;

    public AmountField(String label) {
        super(null);
        setLabel(label);
        getContent().addClassName("amount-field");
        getContent().addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT);
        getContent().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                read(change.getValue());
            }
        });
    }

    /** What stands behind the number, as a rule its measure. */
    public void setSuffix(String text) {
        getContent().setSuffixComponent(new Span(text));
    }

    @Override
    public Validator<@Nullable Money> getDefaultValidator() {
        return (value, context) -> unreadable == null
                ? ValidationResult.ok()
                : ValidationResult.error(Sentences.in(getLocale(), unreadable));
    }

    @Override
    protected void setPresentationValue(@Nullable Money amount) {
        unreadable = null;
        getContent().setValue(amount == null ? "" : Formats.amount(amount));
    }

    private void read(String text) {
        try {
            unreadable = null;
            var digits = text.replaceAll("[,，\\s]", "");
            var amount = digits.isEmpty() ? null : Money.ofYuan(digits);
            setModelValue(amount, true);
            setPresentationValue(amount);
        } catch (RuleBroken refusal) {
            unreadable = refusal;
            setModelValue(null, true);
        }
        setInvalid(unreadable != null);
        setErrorMessage(unreadable == null ? "" : Sentences.in(getLocale(), unreadable));
    }
}
