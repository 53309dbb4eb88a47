package cn.jixiao.workflow.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** A small button in a row, which says aloud what row it stands in. */
final class RowButton extends Button {

    RowButton(String word, String about, Runnable action) {
        setText(getTranslation(word));
        setAriaLabel(getText() + " " + about);
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        addClickListener(click -> action.run());
    }
}
