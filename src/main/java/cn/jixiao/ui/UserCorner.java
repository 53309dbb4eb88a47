package cn.jixiao.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.RouterLink;
import java.util.List;

/** Who works here and for which organisation, the language, and the way out. */
final class UserCorner extends Div {

    UserCorner(List<HeaderSign> signs, String fullName, String organisation, Runnable signOut) {
        addClassName("user-corner");
        var name = new RouterLink(fullName, ChangePasswordView.class);
        name.getElement().setAttribute("title", getTranslation("ui.password"));
        name.addClassName("user-name");
        var place = new Span(organisation);
        place.addClassName("user-organisation");
        var leave = new Button(getTranslation("ui.sign-out"), VaadinIcon.SIGN_OUT.create(), click -> signOut.run());
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        signs.forEach(this::add);
        add(place, name, new LanguageSwitch(), leave);
    }
}
