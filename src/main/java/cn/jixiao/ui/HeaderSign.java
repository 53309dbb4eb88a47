package cn.jixiao.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;

/** A sign with its number, which a reader of screens hears with its name. */
final class HeaderSign extends RouterLink {

    private final HeaderLink link;
    private final Span number = new Span();

    HeaderSign(HeaderLink link) {
        this.link = link;
        setRoute(link.view());
        addClassName("header-sign");
        number.addClassName("menu-count");
        add(link.icon().create(), number);
    }

    /** Counts anew, since what the user just did may have changed the number. */
    void refresh() {
        var count = link.count();
        var name = getTranslation(link.label());
        number.setText(count);
        number.setVisible(!count.isEmpty());
        getElement().setAttribute("title", name);
        getElement()
                .setAttribute("aria-label", count.isEmpty() ? name : getTranslation("ui.header.count", name, count));
    }
}
