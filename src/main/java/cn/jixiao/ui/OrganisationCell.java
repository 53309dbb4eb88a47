package cn.jixiao.ui;

import cn.jixiao.org.OrgCode;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** An organisation in a list: its name, and its code below; the code alone where the reader may not know the name. */
public final class OrganisationCell extends Div {

    public OrganisationCell(OrgCode code, String name) {
        addClassName("two-lines");
        var number = new Span(code.value());
        if (!name.isEmpty()) {
            add(new Span(name));
            number.addClassName("hint");
        }
        add(number);
    }
}
