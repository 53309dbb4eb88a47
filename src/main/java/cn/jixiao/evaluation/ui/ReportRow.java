package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.ActualValue;
import cn.jixiao.evaluation.EvaluationContent.Report;
import cn.jixiao.evaluation.ScoredLine;
import cn.jixiao.evaluation.Scoring;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetValue;
import cn.jixiao.form.TargetWords;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.Spot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/** One indicator of the report: its target, what was reached, what that scores and why it was missed. */
final class ReportRow extends NativeTableRow {

    private final Indicator indicator;
    private final Component target;
    private final Report report;
    private final Edit edit;
    private final Span points = new Span();
    private final ScoreCell score = new ScoreCell();
    private final TextArea reason = new TextArea();
    private List<Component> review = List.of();

    /** @param target the target in words, with the earlier one where it was adjusted */
    ReportRow(Indicator indicator, Component target, Report report, Edit edit) {
        this.indicator = indicator;
        this.target = target;
        this.report = report;
        this.edit = edit;
        Spot.mark(this, Place.of(indicator).text());
    }

    /** What a reviewer gives this line; before it is filled. */
    void review(List<Component> cells) {
        review = cells;
    }

    /**
     * Adds the cells behind level 1 and 2.
     *
     * @param evidence the way to what proves the actual value
     */
    void fill(boolean editable, Function<Achievement, Band> bands, Component evidence, Component remarks) {
        add(
                new NativeTableCell(indicator.name()),
                target(),
                new NativeTableCell(editable ? actualEditor(bands) : actual(), evidence),
                number(points),
                number(score));
        review.forEach(cell -> add(new NativeTableCell(cell)));
        add(new NativeTableCell(editable ? reasonEditor() : said(report.reason()), remarks));
    }

    void show(ScoredLine line) {
        points.setText(line.points().toPlainString());
        score.show(line, !isUnreported(line));
        boolean asked = line.needsReason() && !isUnreported(line);
        reason.getElement().setAttribute("asked", asked);
        reason.setPlaceholder(asked ? getTranslation("evaluation.page.reason.asked") : "");
    }

    private NativeTableCell target() {
        var reading = new Span(Sentences.in(getLocale(), TargetWords.of(TargetValue.parse(indicator.target()))));
        reading.addClassName("hint");
        return new NativeTableCell(target, reading);
    }

    private Component actualEditor(Function<Achievement, Band> bands) {
        return new ActualEditor(
                indicator.name(),
                report.actual(),
                Scoring.isJudged(indicator),
                bands,
                actual -> edit.accept(content -> content.withReport(
                        indicator.no(), content.report(indicator.no()).withActual(actual))));
    }

    private Component actual() {
        var words = new Div(said(report.actual().raw()));
        var grade = report.actual().achievement();
        if (grade != null) {
            var judged = new Span(getTranslation("evaluation.achievement." + grade) + share(report.actual()));
            judged.addClassName("hint");
            words.add(judged);
        }
        return words;
    }

    private Component reasonEditor() {
        reason.setValue(report.reason());
        reason.setAriaLabel(getTranslation("evaluation.page.reason.of", indicator.name()));
        reason.setValueChangeMode(ValueChangeMode.LAZY);
        reason.setValueChangeTimeout(Autosave.PAUSE);
        reason.addValueChangeListener(change -> edit.accept(content -> content.withReport(
                indicator.no(), content.report(indicator.no()).withReason(change.getValue()))));
        return reason;
    }

    /** Nothing was reported yet, so nothing has to be explained yet either. */
    private static boolean isUnreported(ScoredLine line) {
        return line.explanation().stream().anyMatch(step -> step.key().equals("evaluation.how.not-reported"));
    }

    private static String share(ActualValue actual) {
        return actual.percent() == null ? "" : " · " + actual.percent().toPlainString() + "%";
    }

    private static Span said(String text) {
        var words = new Span(text.isBlank() ? "—" : text);
        words.addClassName("sentences");
        return words;
    }

    private static NativeTableCell number(Component value) {
        var cell = new NativeTableCell(value);
        cell.addClassName("number");
        return cell;
    }
}
