package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ReviewedScore;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** The computed total and its grade; where rounding changed the total, also the one the grade comes from. */
final class EvaluationTotal extends Div {

    private final Element points = new Element("strong");
    private final Span grade = new Span();
    private final Span unrounded = new Span();
    private final Span reviewed = new Span();

    EvaluationTotal() {
        addClassName("evaluation-total");
        getElement().setAttribute("role", "status");
        add(new Span(getTranslation("evaluation.page.total.own")));
        getElement().appendChild(points);
        unrounded.addClassName("hint");
        reviewed.addClassName("reviewed-total");
        add(grade, unrounded, reviewed);
    }

    /** @param review what a reviewer makes of it, null where nobody scored it */
    void show(EvaluationScore score, @Nullable ReviewedScore review) {
        points.setText(score.total().toPlainString());
        grade.setText(getTranslation("evaluation.grade." + score.grade()));
        boolean differs = score.unroundedTotal().compareTo(score.total()) != 0;
        unrounded.setVisible(differs);
        unrounded.setText(getTranslation("evaluation.page.unrounded", Figures.shown(score.unroundedTotal())));
        unrounded.setTitle(getTranslation("evaluation.page.unrounded.why"));
        reviewed.setVisible(review != null);
        if (review != null) {
            var word = getTranslation("evaluation.grade." + review.grade());
            reviewed.setText(getTranslation(
                    "evaluation.page.total.reviewed", review.total().toPlainString(), word));
        }
    }
}
