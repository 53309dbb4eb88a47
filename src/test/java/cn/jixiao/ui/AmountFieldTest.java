package cn.jixiao.ui;

import static org.assertj.core.api.Assertions.assertThat;

import cn.jixiao.common.Money;
import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.binder.ValueContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "cn.jixiao.common") // no views: the field stands alone
class AmountFieldTest extends BrowserlessTest {

    private final AmountField field = new AmountField("项目总金额（元）");

    @BeforeEach
    void show() {
        UI.getCurrent().add(field);
    }

    @Test
    @DisplayName("an amount is shown with separators")
    void shows_separators() {
        field.setValue(Money.ofYuan("1200000"));
        assertThat(shown()).isEqualTo("1,200,000.00");
    }

    @Test
    @DisplayName("separators typed in odd places are no obstacle")
    void reads_odd_separators() {
        type("12，3456,7.5");
        assertThat(field.getValue()).isEqualTo(Money.ofYuan("1234567.50"));
        assertThat(shown()).isEqualTo("1,234,567.50");
    }

    @Test
    @DisplayName("an emptied field has no amount, which is not zero")
    void empty_is_not_zero() {
        type("5");
        type("");
        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isFalse();
    }

    @Test
    @DisplayName("what is no amount stays in sight, has no value and stops a binder")
    void unreadable_text_stays_and_is_refused() {
        type("5");
        type("五元");
        assertThat(shown()).isEqualTo("五元");
        assertThat(field.getValue()).isNull();
        assertThat(field.isInvalid()).isTrue();
        assertThat(validation().isError()).isTrue();
    }

    @Test
    @DisplayName("a value set by the program takes the mark of an unreadable one away")
    void set_value_clears_the_mark() {
        type("五元");
        field.setValue(Money.ofYuan("5"));
        assertThat(shown()).isEqualTo("5.00");
        assertThat(validation().isError()).isFalse();
        assertThat(field.isInvalid()).isFalse();
    }

    private void type(String text) {
        test($(TextField.class).single()).setValue(text);
    }

    private String shown() {
        return field.getElement().getProperty("value", "");
    }

    private ValidationResult validation() {
        return field.getDefaultValidator().apply(field.getValue(), new ValueContext(new Binder<>(), field));
    }
}
