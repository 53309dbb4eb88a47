package cn.jixiao.approval.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A target value as written and, below it, how it is understood. */
final class TargetCell extends Div {

    TargetCell(String target) {
        var value = TargetValue.parse(target);
        var reading = new Span(Sentences.in(getLocale(), TargetWords.of(value)));
        reading.addClassName(TargetWords.isDoubtful(value) ? "doubtful" : "hint");
        addClassName("two-lines");
        add(new Span(target), reading);
    }
}
