package cn.jixiao.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;

/** The product's sign and name, which lead home. */
final class Brand extends Anchor {

    Brand() {
        super("");
        var sign = new Image("assets/icon.svg", "");
        sign.addClassName("brand-sign");
        add(sign, new Span(getTranslation("ui.product")));
        addClassName("brand");
    }
}
