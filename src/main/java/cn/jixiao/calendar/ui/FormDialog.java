package cn.jixiao.calendar.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks for a few values before something is done; a refusal is shown in it, and it stays open. */
abstract class FormDialog extends Dialog {

    private final Paragraph refusal = new Paragraph();

    FormDialog(String title, Component... fields) {
        setHeaderTitle(title);
        addClassName("form-dialog");
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        var body = new Div(fields);
        body.addClassName("form-dialog-fields");
        add(body, refusal);
        Stream.of(fields)
                .filter(Focusable.class::isInstance)
                .findFirst()
                .ifPresent(first -> first.getElement().setProperty("autofocus", true));
        var confirm = new Button(getTranslation("calendar.confirm"), click -> {
            tryToConfirm();
            click.getSource().setEnabled(true);
        });
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    /** Does what was asked for; breaks {@code calendar.field.missing} where a value is missing. */
    abstract void confirm();

    static <T> T given(@Nullable T value) {
        if (value == null) {
            throw new RuleBroken("calendar.field.missing");
        }
        return value;
    }

    private void tryToConfirm() {
        try {
            confirm();
            close();
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }
}
