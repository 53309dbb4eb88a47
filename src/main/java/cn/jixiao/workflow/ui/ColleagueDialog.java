package cn.jixiao.workflow.ui;

import cn.jixiao.account.Colleague;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.function.BiConsumer;

/** Asks for colleagues and for words to them; a refusal is shown in it, and it stays open. */
final class ColleagueDialog extends Dialog {

    private static final int LONGEST = 2000;

    private final MultiSelectComboBox<Colleague> people = new MultiSelectComboBox<>();
    private final TextArea words = new TextArea();
    private final Paragraph refusal = new Paragraph();

    /**
     * @param key of the words on screen: the title, {@code .people} and {@code .words}
     * @param action does it, given the accounts chosen, in the order in which they were, and what was written
     */
    ColleagueDialog(String key, List<Colleague> candidates, BiConsumer<List<Long>, String> action) {
        setHeaderTitle(getTranslation(key));
        addClassName("reason-dialog");
        people.setLabel(getTranslation(key + ".people"));
        people.setItems(candidates);
        people.setItemLabelGenerator(
                person -> person.fullName() + "　" + getTranslation("account.role." + person.role()));
        people.setSelectedItemsOnTop(false);
        people.setWidthFull();
        people.setAutofocus(true);
        words.setLabel(getTranslation(key + ".words"));
        words.setMaxLength(LONGEST);
        words.setWidthFull();
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        add(people, words, refusal);
        if (candidates.isEmpty()) {
            addComponentAsFirst(new Paragraph(getTranslation("workflow.colleague.nobody")));
        }
        var confirm = new Button(getTranslation(key), click -> {
            confirm(action);
            click.getSource().setEnabled(true);
        });
        confirm.setId("confirm-people");
        confirm.setDisableOnClick(true);
        confirm.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("ui.cancel"), click -> close()), confirm);
    }

    /** A sentence above the fields about what will happen. */
    ColleagueDialog hint(String sentence) {
        addComponentAsFirst(new Paragraph(sentence));
        return this;
    }

    private void confirm(BiConsumer<List<Long>, String> action) {
        try {
            action.accept(people.getValue().stream().map(Colleague::id).toList(), words.getValue());
            close();
        } catch (RuleBroken refused) {
            refusal.setText(Sentences.in(getLocale(), refused));
        }
    }
}
