package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;

/** The top of a view: its title at the left, what can be done with the whole of it at the right. */
public final class PageHeader extends Header {

    public PageHeader(String title, Component... actions) {
        addClassName("page-header");
        var buttons = new Div(actions);
        buttons.addClassName("page-actions");
        add(new H1(title), buttons);
    }
}
