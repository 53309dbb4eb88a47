package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationScore;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** The computed total and its grade. */
final class EvaluationTotal extends Div {

    private final Element points = new Element("strong");
    private final Span grade = new Span();

    EvaluationTotal() {
        addClassName("evaluation-total");
        getElement().setAttribute("role", "status");
        add(new Span(getTranslation("evaluation.page.total")));
        getElement().appendChild(points);
        add(grade);
    }

    void show(EvaluationScore score) {
        points.setText(score.total().toPlainString());
        grade.setText(getTranslation("evaluation.grade." + score.grade()));
    }
}
