package cn.jixiao.evaluation.ui;

import cn.jixiao.evaluation.EvaluationEntry;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Approved forms with the progress and the result of their self-evaluations. */
final class EvaluationGrid extends Grid<EvaluationEntry> {

    private final List<EvaluationEntry> shown = new ArrayList<>();

    /** @param mayBegin whether the user may open the evaluation of a form that has none */
    EvaluationGrid(Predicate<EvaluationEntry> mayBegin, Consumer<EvaluationEntry> begin) {
        super(EvaluationEntry.class, false);
        setAllRowsVisible(true);
        setSelectionMode(SelectionMode.NONE);
        addColumn(EvaluationEntry::year)
                .setHeader(getTranslation("evaluation.list.year"))
                .setWidth("88px")
                .setFlexGrow(0);
        addColumn(EvaluationEntry::organisation)
                .setHeader(getTranslation("evaluation.list.organisation"))
                .setWidth("120px")
                .setFlexGrow(0);
        addComponentColumn(this::title)
                .setHeader(getTranslation("evaluation.list.project"))
                .setFlexGrow(1);
        addComponentColumn(this::stage)
                .setHeader(getTranslation("evaluation.list.progress"))
                .setWidth("136px")
                .setFlexGrow(0);
        addColumn(this::total)
                .setHeader(getTranslation("evaluation.page.total"))
                .setTextAlign(ColumnTextAlign.END)
                .setWidth("88px")
                .setFlexGrow(0);
        addColumn(this::grade)
                .setHeader(getTranslation("evaluation.list.grade"))
                .setWidth("72px")
                .setFlexGrow(0);
        addComponentColumn(entry -> beginner(entry, mayBegin, begin))
                .setWidth("136px")
                .setFlexGrow(0);
    }

    void clear() {
        shown.clear();
    }

    void append(List<EvaluationEntry> page) {
        shown.addAll(page);
        setItems(shown);
    }

    Optional<EvaluationEntry> last() {
        return shown.isEmpty() ? Optional.empty() : Optional.of(shown.getLast());
    }

    private Component title(EvaluationEntry entry) {
        var address = entry.evaluation() == null
                ? "forms/" + entry.formId()
                : "evaluations/" + entry.evaluation().id();
        return new Anchor(address, entry.title());
    }

    private Component stage(EvaluationEntry entry) {
        var evaluation = entry.evaluation();
        return evaluation == null
                ? new StatusBadge(getTranslation("evaluation.stage.UNOPENED"), Tone.NEUTRAL)
                : new StatusBadge(
                        getTranslation("evaluation.stage." + evaluation.stage()),
                        EvaluationFacts.tone(evaluation.stage()));
    }

    private String total(EvaluationEntry entry) {
        var evaluation = entry.evaluation();
        return evaluation == null || evaluation.countedTotal() == null
                ? "—"
                : evaluation.countedTotal().stripTrailingZeros().toPlainString();
    }

    private String grade(EvaluationEntry entry) {
        var evaluation = entry.evaluation();
        return evaluation == null || evaluation.countedGrade() == null
                ? "—"
                : getTranslation("evaluation.grade." + evaluation.countedGrade());
    }

    private Component beginner(
            EvaluationEntry entry, Predicate<EvaluationEntry> mayBegin, Consumer<EvaluationEntry> begin) {
        if (!mayBegin.test(entry)) {
            return new Span();
        }
        var button = new Button(getTranslation("evaluation.list.begin"), click -> begin.accept(entry));
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        button.setAriaLabel(getTranslation("evaluation.list.begin.of", entry.title()));
        return button;
    }
}
