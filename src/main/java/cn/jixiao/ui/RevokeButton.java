package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Takes a substitution back; only there for who may. */
final class RevokeButton extends Button {

    RevokeButton(boolean may, Runnable revoke) {
        setText(getTranslation("ui.absence.revoke"));
        addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
        setVisible(may);
        addClickListener(click -> revoke.run());
    }
}
