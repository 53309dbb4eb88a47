package cn.jixiao.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;

/** What stands where a list would: that there is nothing, why, and what to do about it. */
public final class EmptyState extends Div {

    public EmptyState(String title, String hint, Component... actions) {
        addClassName("empty-state");
        var heading = new Span(title);
        heading.addClassName("empty-state-title");
        add(heading, new Paragraph(hint));
        add(actions);
    }
}
