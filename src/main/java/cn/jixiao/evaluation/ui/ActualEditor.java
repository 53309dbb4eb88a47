package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.ui.Autosave;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was reached: a number, a date or words; for a target that cannot be computed also the grade and the share of the
 * points, which must lie in the grade's band.
 */
final class ActualEditor extends Div {

    private final TextField raw = new TextField();
    private final Select<Achievement> grade = new Select<>();
    private final BigDecimalField percent = new BigDecimalField();
    private final Span band = new Span();
    private final Function<Achievement, Band> bands;
    private final Consumer<ActualValue> changed;

    ActualEditor(
            String indicator,
            ActualValue actual,
            boolean judged,
            Function<Achievement, Band> bands,
            Consumer<ActualValue> changed) {
        this.bands = bands;
        this.changed = changed;
        raw.setValue(actual.raw());
        raw.setAriaLabel(getTranslation("evaluation.page.actual.of", indicator));
        raw.setPlaceholder(getTranslation(judged ? "evaluation.page.actual.words" : "evaluation.page.actual"));
        raw.setValueChangeMode(ValueChangeMode.LAZY);
        raw.setValueChangeTimeout(Autosave.PAUSE);
        raw.addValueChangeListener(change -> tell());
        addClassName("actual");
        if (judged) {
            judge(indicator, actual);
        }
        add(raw, band);
    }

    /** What is written now; a share outside its band is not part of it. */
    private ActualValue value() {
        return new ActualValue(
                raw.getValue().strip(), grade.getValue(), isInside(percent.getValue()) ? percent.getValue() : null);
    }

    private void judge(String indicator, ActualValue actual) {
        grade.setItems(Achievement.values());
        grade.setItemLabelGenerator(item -> getTranslation("evaluation.achievement." + item));
        grade.setPlaceholder(getTranslation("evaluation.page.grade"));
        grade.setAriaLabel(getTranslation("evaluation.page.grade.of", indicator));
        grade.setValue(actual.achievement());
        percent.setValue(actual.percent());
        percent.setAriaLabel(getTranslation("evaluation.page.percent.of", indicator));
        percent.setSuffixComponent(new Span("%"));
        percent.setEnabled(actual.achievement() != null);
        percent.setValueChangeMode(ValueChangeMode.LAZY);
        percent.setValueChangeTimeout(Autosave.PAUSE);
        showBand();
        grade.addValueChangeListener(change -> check());
        percent.addValueChangeListener(change -> check());
        addClassName("judged");
        add(grade, percent);
    }

    private void showBand() {
        boolean outside = percent.getValue() != null && !isInside(percent.getValue());
        var chosen = grade.getValue();
        percent.setInvalid(outside);
        band.setText(chosen == null ? "" : outside ? outside(bands.apply(chosen)) : inside(bands.apply(chosen)));
        band.setClassName("band");
        band.setClassName("refusal", outside);
    }

    private void check() {
        percent.setEnabled(grade.getValue() != null);
        showBand();
        tell();
    }

    private boolean isInside(@Nullable BigDecimal share) {
        return share != null
                && grade.getValue() != null
                && bands.apply(grade.getValue()).contains(share);
    }

    private String inside(Band band) {
        return getTranslation("evaluation.page.band", plain(band.from()), plain(band.to()));
    }

    private String outside(Band band) {
        return getTranslation(
                band.toIncluded() ? "evaluation.band.outside" : "evaluation.band.outside-below",
                getTranslation("evaluation.achievement." + band.achievement()),
                plain(band.from()),
                plain(band.to()),
                percent.getValue().toString()); // written out, 1E999999999 would fill the memory
    }

    private void tell() {
        changed.accept(value());
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
