package cn.jixiao.monitoring.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.monitoring.LightLine;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The light of a line, and below it why it shines. */
final class LightCell extends Div {

    private final LightBadge badge = new LightBadge(null);
    private final Div why = new Div();

    LightCell() {
        addClassName("light-cell");
        why.addClassName("hint");
        add(badge, why);
    }

    void show(LightLine line) {
        badge.show(line.light());
        why.removeAll();
        line.why().forEach(reason -> why.add(new Span(Sentences.in(getLocale(), reason))));
    }
}
