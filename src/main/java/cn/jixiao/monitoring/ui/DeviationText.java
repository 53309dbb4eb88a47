package cn.jixiao.monitoring.ui;

import cn.jixiao.monitoring.Deviation;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;

/** The causes of a deviation as they are read. */
final class DeviationText extends Div {

    DeviationText(Deviation deviation) {
        var causes = deviation.causes().stream()
                .map(cause -> getTranslation("monitoring.cause." + cause))
                .collect(Collectors.joining("、"));
        var kinds = new Span(causes.isEmpty() ? "—" : causes);
        kinds.addClassName("strong");
        var words = new Div(deviation.explanation());
        words.addClassName("sentences");
        add(kinds, words);
    }
}
