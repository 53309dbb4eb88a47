package cn.jixiao.ui;

import cn.jixiao.account.Actor;
import cn.jixiao.account.Role;
import cn.jixiao.account.Substitution;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLink;
import java.util.List;
import java.util.function.Consumer;

/** For whom the user may act today, and where they arrange who acts for them. */
final class SubstituteMenu extends Div {

    SubstituteMenu(Actor user, List<Substitution> offered, Consumer<Substitution> stepIn) {
        addClassName("user-corner");
        offered.forEach(substitution -> add(button(substitution, stepIn)));
        if (user.onBehalfOf() == null && !user.has(Role.SYSTEM_ADMIN) && !user.has(Role.AUDIT_ADMIN)) {
            add(new RouterLink(getTranslation("ui.absence"), AbsenceView.class));
        }
    }

    private Button button(Substitution substitution, Consumer<Substitution> stepIn) {
        var words = getTranslation(
                "ui.on-behalf.step-in",
                substitution.absenteeName(),
                Formats.date(substitution.untilDay(), getLocale()));
        var button = new Button(words, click -> stepIn.accept(substitution));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
