package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.ReviewedLine;
import cn.jixiao.evaluation.ScoreReview.Line;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextFieldVariant;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reviewer gives one line: a score, which left empty is the unit's own, what that takes off, and the reason. */
final class ReviewLine {

    private final BigDecimalField score = new BigDecimalField();
    private final Span deduction = new Span();
    private final TextArea reason = new TextArea();
    private BigDecimal points = BigDecimal.ZERO;

    /** @param given what the reviewer before gave, null where they gave nothing of their own */
    ReviewLine(String name, @Nullable Line given, Runnable changed) {
        score.setAriaLabel(score.getTranslation("evaluation.review.score.of", name));
        score.addThemeVariants(TextFieldVariant.LUMO_ALIGN_RIGHT, TextFieldVariant.LUMO_SMALL);
        score.setValueChangeMode(ValueChangeMode.LAZY);
        score.setValueChangeTimeout(Autosave.PAUSE / 2);
        reason.setAriaLabel(score.getTranslation("evaluation.review.reason.of", name));
        reason.setMaxLength(2000);
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(Autosave.PAUSE / 2);
        reason.addThemeName("small");
        deduction.addClassName("deduction");
        if (given != null) {
            score.setValue(given.score());
            reason.setValue(given.reason());
        }
        score.addValueChangeListener(change -> {
            score.setInvalid(isOutside(score.getValue()));
            changed.run();
        });
        reason.addValueChangeListener(change -> changed.run());
    }

    Component score() {
        return score;
    }

    Component deduction() {
        return deduction;
    }

    Component reason() {
        return reason;
    }

    /** What is given; nothing while the field is empty or shows what cannot be given. */
    Optional<Line> given() {
        return Optional.ofNullable(score.getValue())
                .filter(value -> !isOutside(value))
                .map(value -> new Line(value, reason.getValue()));
    }

    void show(ReviewedLine line, BigDecimal worth) {
        points = worth;
        score.setPlaceholder(line.own().toPlainString());
        score.setErrorMessage(score.getTranslation("evaluation.review.range.short", points.toPlainString()));
        score.setTooltipText(score.getTranslation("evaluation.review.range", points.toPlainString()));
        deduction.setText(Deduction.of(line));
        reason.setPlaceholder(line.differs() ? reason.getTranslation("evaluation.review.reason.asked") : "");
        reason.setRequiredIndicatorVisible(line.differs());
        reason.setVisible(line.differs() || !reason.isEmpty());
    }

    private boolean isOutside(@Nullable BigDecimal value) {
        return value != null && (value.signum() < 0 || value.compareTo(points) > 0 || value.scale() > 2);
    }
}
