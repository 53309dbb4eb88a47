package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.form.Indicator;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.workflow.ui.RemarkSlips;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A self-evaluation as it is written or read: the money, the indicators, the words. */
final class EvaluationSheets extends Div {

    private final ExecutionPart execution;
    private final ReportTable table;
    private final Div notes = new Div();

    /**
     * @param earlier the targets before the form was adjusted, told beside those in force
     * @param beside what stands beside the execution, such as the problems
     * @param evidence the way to what proves an indicator's actual value
     * @param objection the button by which a reviewer objects to an indicator
     * @param review the columns of a reviewer's scores
     */
    EvaluationSheets(
            TargetForm targets,
            EarlierTargets earlier,
            EvaluationContent content,
            boolean editable,
            Function<Achievement, Band> bands,
            RemarkSlips remarks,
            Component beside,
            Function<Indicator, Component> evidence,
            Function<Indicator, Component> objection,
            ReviewColumns review,
            Edit edit) {
        addClassName("sheets");
        execution = new ExecutionPart(content, earlier.budget(targets), editable, review, edit);
        table = new ReportTable(
                targets.indicators(),
                review,
                indicator -> new ReportRow(indicator, earlier.target(indicator), content.report(indicator.no()), edit),
                (indicator, row) -> row.fill(
                        editable,
                        bands,
                        evidence.apply(indicator),
                        new Div(remarks.at(Place.of(indicator).text()), objection.apply(indicator))));
        var top = new Div(execution, beside);
        top.setClassName("evaluation-top", beside.isVisible());
        notes.addClassName("score-notes");
        var sheet = new Section(
                new H2(getTranslation("evaluation.page.indicators")), earlier.summary(targets), notes, table);
        sheet.addClassName("sheet");
        var places = targets.indicators().stream()
                .map(indicator -> Place.of(indicator).text())
                .collect(Collectors.toSet());
        add(remarks.elsewhere(places), top, sheet, new NarrativePart(content, editable, edit));
    }

    void show(EvaluationContent content, EvaluationScore score) {
        execution.show(content, score);
        table.show(score);
        notes.removeAll();
        score.notes().forEach(note -> notes.add(new Paragraph(Sentences.in(getLocale(), note))));
        notes.setVisible(!score.notes().isEmpty());
    }
}
