package cn.jixiao.approval.ui;

import cn.jixiao.approval.review.Criterion;
import cn.jixiao.approval.review.ReviewSheet;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.ui.Formats;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The review form (绩效目标审核表) while its reviewer fills it in; what they enter is kept at once. */
final class ReviewForm extends Section {

    private final Save save;
    private final Map<String, NumberField> scores = new LinkedHashMap<>();
    private final TextArea corrections = new TextArea();
    private final Paragraph result = new Paragraph();

    /** Keeps the points and the corrections, and answers the sheet as it is now. */
    interface Save {
        ReviewSheet save(Map<String, BigDecimal> scores, String corrections);
    }

    ReviewForm(ReviewSheet sheet, Save save) {
        this.save = save;
        addClassNames("sheet", "review-form");
        var basis = new Paragraph(sheet.rules().basis());
        basis.addClassName("hint");
        add(new H2(getTranslation("approval.review")), basis);
        sheet.rules().criteria().forEach(criterion -> add(field(criterion, sheet)));
        corrections.setLabel(getTranslation("approval.review.corrections"));
        corrections.setHelperText(getTranslation("approval.review.corrections.hint"));
        corrections.setMaxLength(2000);
        corrections.setWidthFull();
        corrections.setValue(sheet.corrections());
        corrections.addValueChangeListener(change -> keep());
        result.addClassName("sentences");
        result.getElement().setAttribute("role", "status");
        add(corrections, result);
        show(sheet);
    }

    private NumberField field(Criterion criterion, ReviewSheet sheet) {
        var field = new NumberField(getTranslation(
                "approval.review.criterion",
                criterion.group(),
                criterion.name(),
                criterion.points().toPlainString()));
        field.setId("score-" + criterion.id());
        field.setHelperText(criterion.asks());
        field.setMin(0);
        field.setMax(criterion.points().doubleValue());
        field.setStep(0.5);
        field.setStepButtonsVisible(true);
        field.setWidthFull();
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        var score = sheet.scores().get(criterion.id());
        if (score != null) {
            field.setValue(score.doubleValue());
        }
        field.addValueChangeListener(change -> keep());
        scores.put(criterion.id(), field);
        return field;
    }

    private void keep() {
        var entered = scores.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> BigDecimal.valueOf(entry.getValue().getValue())));
        try {
            show(save.save(entered, corrections.getValue()));
        } catch (RuleBroken refused) {
            result.setText(Sentences.in(getLocale(), refused));
            result.addClassName("refusal");
        }
    }

    private void show(ReviewSheet sheet) {
        result.removeClassName("refusal");
        result.setText(
                sheet.isComplete()
                        ? getTranslation(
                                "approval.review.result",
                                sheet.total().toPlainString(),
                                Sentences.in(getLocale(), sheet.gradeWord()),
                                outcomes(sheet))
                        : getTranslation(
                                "approval.review.so-far",
                                sheet.scores().size(),
                                sheet.rules().criteria().size()));
    }

    private String outcomes(ReviewSheet sheet) {
        return Formats.list(
                sheet.grade().outcomes().stream().map(outcome -> getTranslation("workflow.outcome." + outcome)),
                getLocale());
    }
}
