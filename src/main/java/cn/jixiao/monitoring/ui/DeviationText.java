package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Deviation;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** The causes of a deviation as they are read. */
final class DeviationText extends Div {

    DeviationText(Deviation deviation) {
        var causes = Formats.list(
                deviation.causes().stream().map(cause -> getTranslation("monitoring.cause." + cause)), getLocale());
        var kinds = new Span(causes.isEmpty() ? "—" : causes);
        kinds.addClassName("strong");
        var words = new Div(deviation.explanation());
        words.addClassName("sentences");
        add(kinds, words);
    }
}
