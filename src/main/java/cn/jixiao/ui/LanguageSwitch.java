package cn.jixiao.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.Locale;

/** A button that names the other language in that language. */
final class LanguageSwitch extends Button {

    LanguageSwitch() {
        var other = Language.other(getLocale());
        setText(Locale.ENGLISH.equals(other) ? "English" : "中文");
        getElement().setAttribute("lang", other.toLanguageTag());
        addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        addClickListener(click -> Language.choose(other, UI.getCurrent()));
    }
}
