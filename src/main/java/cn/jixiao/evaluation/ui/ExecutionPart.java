package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Money;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ScoredLine;
import cn.jixiao.form.Place;
import cn.jixiao.ui.AmountField;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.math.RoundingMode;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** The year's money (预算执行): budgeted, spent, the rate and what it scores. */
final class ExecutionPart extends Section {

    private static final int RATE_DECIMALS = 2;

    private final Span rate = new Span();
    private final Span points = new Span();
    private final ScoreCell score = new ScoreCell();

    /** @param adjusted how the approved budget changed; not visible where it did not */
    ExecutionPart(EvaluationContent content, Component adjusted, boolean editable, ReviewColumns review, Edit edit) {
        addClassNames("sheet", "execution");
        var budget =
                amount("evaluation.page.budget", content.annualBudget(), edit, EvaluationContent::withAnnualBudget);
        var spent = amount("evaluation.page.spent", content.spent(), edit, EvaluationContent::withSpent);
        budget.setReadOnly(!editable);
        spent.setReadOnly(!editable);
        Spot.mark(spent, Place.execution().text());
        var grid = new Div(
                budget,
                spent,
                figure("evaluation.page.rate", rate),
                figure("evaluation.page.points", points),
                figure("evaluation.page.score", score));
        grid.addClassName("figures");
        add(new H2(getTranslation("evaluation.page.execution")), adjusted, grid);
        var cells = review.cells(ScoredLine.EXECUTION, getTranslation("evaluation.page.execution"));
        if (!cells.isEmpty()) {
            add(reviewed(review.headings(), cells));
        }
    }

    void show(EvaluationContent content, EvaluationScore scored) {
        var execution = content.execution();
        rate.setText(
                execution == null
                        ? "—"
                        : execution
                                        .executionRate()
                                        .setScale(RATE_DECIMALS, RoundingMode.HALF_UP)
                                        .toPlainString()
                                + "%");
        points.setText(scored.executionLine().points().toPlainString());
        score.show(scored.executionLine(), execution != null);
    }

    private Div reviewed(List<String> headings, List<Component> cells) {
        var figures = new Div();
        figures.addClassName("review-figures");
        for (int i = 0; i < cells.size(); i++) {
            figures.add(figure("evaluation.page.column." + headings.get(i), cells.get(i)));
        }
        return figures;
    }

    private AmountField amount(
            String label,
            @Nullable Money value,
            Edit edit,
            BiFunction<EvaluationContent, @Nullable Money, EvaluationContent> change) {
        var field = new AmountField(getTranslation(label));
        field.setSuffix(getTranslation("evaluation.page.yuan"));
        if (value != null) {
            field.setValue(value);
        }
        field.addValueChangeListener(event -> {
            if (!field.getDefaultValidator().apply(event.getValue(), null).isError()) {
                edit.accept(content -> change.apply(content, event.getValue()));
            }
        });
        return field;
    }

    private Div figure(String label, Component value) {
        var name = new Span(getTranslation(label));
        name.addClassName("figure-label");
        var figure = new Div(name, value);
        figure.addClassName("figure");
        return figure;
    }
}
