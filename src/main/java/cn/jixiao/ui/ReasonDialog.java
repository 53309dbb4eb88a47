package cn.jixiao.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;

/** Asks for an opinion or a reason before something is done; a refusal is shown in it, and it stays open. */
public final class ReasonDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final TextArea reason = new TextArea();
    private final Paragraph refusal = new Paragraph();

    /**
     * @param title what is going to be done; also the word on the button that does it
     * @param label what to write
     * @param action does it, given what was written
     */
    public ReasonDialog(String title, String label, Consumer<String> action) {
        setHeaderTitle(title);
        addClassName("reason-dialog");
        reason.setLabel(label);
        reason.setMaxLength(LONGEST);
        reason.setAutofocus(true);
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(reason, refusal);
        var confirm = new Button(title, click -> {
            confirm(action);
            click.getSource().setEnabled(true);
        });
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    /** Says that something must be written; whether it may be empty is decided by who does it. */
    public ReasonDialog required() {
        reason.setRequiredIndicatorVisible(true);
        return this;
    }

    /** A sentence above the field about what will happen. */
    public ReasonDialog hint(String sentence) {
        addComponentAsFirst(new Paragraph(sentence));
        return this;
    }

    private void confirm(Consumer<String> action) {
        try {
            action.accept(reason.getValue().strip());
            close();
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
            reason.focus();
        }
    }
}
