package cn.jixiao.ui;

import cn.jixiao.account.OnBehalf;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** Says all the time in whose name somebody acts, and leads back to their own. */
final class OnBehalfBanner extends Div {

    OnBehalfBanner(OnBehalf onBehalf, Runnable stepOut) {
        addClassName("on-behalf");
        getElement().setAttribute("role", "status");
        var words = getTranslation("ui.on-behalf", onBehalf.fullName(), Formats.date(onBehalf.until(), getLocale()));
        var back = new Button(getTranslation("ui.on-behalf.back"), click -> stepOut.run());
        back.addThemeVariants(ButtonVariant.LUMO_SMALL);
        add(new Span(words), back);
    }
}
