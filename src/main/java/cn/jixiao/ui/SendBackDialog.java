package cn.jixiao.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.Consumer;

/** Asks where work is sent back to, tells what follows from it, and what the one who gets it should read. */
public final class SendBackDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final UnorderedList follows = new UnorderedList();
    private final TextArea words = new TextArea();
    private final Paragraph refusal = new Paragraph();
    private Target chosen;

    /**
     * A step the drawing leads back to.
     *
     * @param name of the step, and whose it is
     * @param follows what follows from choosing it, in sentences
     * @param asks for these words
     * @param needed true where nothing else says why
     * @param send does it, given the words; a refusal is shown in the dialog
     */
    public record Target(String name, List<String> follows, String asks, boolean needed, Consumer<String> send) {
        public Target {
            follows = List.copyOf(follows);
        }
    }

    /** @param targets at least one; the first is chosen at first, and where it is the only one nothing else is offered */
    public SendBackDialog(List<Target> targets) {
        chosen = targets.getFirst();
        setHeaderTitle(getTranslation("ui.send-back"));
        addClassNames("reason-dialog", "send-back-dialog");
        words.setMaxLength(LONGEST);
        follows.addClassName("follows");
        follows.getElement().setAttribute("aria-live", "polite");
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(targets.size() == 1 ? named(chosen) : choice(targets), follows, words, refusal);
        var confirm = new Button(getTranslation("ui.send-back.confirm"), click -> {
            confirm();
            click.getSource().setEnabled(true);
        });
        confirm.setId("send-back");
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
        show(chosen);
    }

    private Paragraph named(Target target) {
        var name = new Paragraph(target.name());
        name.addClassName("strong");
        words.setAutofocus(true);
        return name;
    }

    private RadioButtonGroup<Target> choice(List<Target> targets) {
        var choice = new RadioButtonGroup<Target>(getTranslation("ui.send-back.to"));
        choice.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        choice.setItems(targets);
        choice.setItemLabelGenerator(Target::name);
        choice.setValue(chosen);
        choice.addValueChangeListener(change -> show(change.getValue()));
        choice.getChildren().findFirst().ifPresent(first -> first.getElement().setProperty("autofocus", true));
        return choice;
    }

    private void show(Target target) {
        chosen = target;
        follows.removeAll();
        target.follows().forEach(sentence -> follows.add(new ListItem(sentence)));
        words.setLabel(target.asks());
        words.setRequiredIndicatorVisible(target.needed());
        refusal.setText("");
    }

    private void confirm() {
        try {
            chosen.send().accept(words.getValue().strip());
            close();
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
            words.focus();
        }
    }
}
