package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.EvaluationAction;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.form.TargetForm;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.StaleNotice;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import cn.jixiao.workflow.Decision;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** A self-evaluation on the screen: written by its unit, decided on by its reviewer, read by everybody else. */
final class EvaluationPage extends Div {

    /** What is done with what is written. */
    interface Actions extends EvidenceActions {

        SelfEvaluation save(SelfEvaluation seen, EvaluationContent content);

        EvaluationScore score(SelfEvaluation seen, EvaluationContent content);

        List<Problem> problemsOf(SelfEvaluation seen, EvaluationContent content);

        Band band(SelfEvaluation seen, Achievement achievement);

        void submit(SelfEvaluation seen);

        void decide(SelfEvaluation seen, Decision decision);

        void leave(SelfEvaluation seen);

        void reload(SelfEvaluation seen);
    }

    private final Actions actions;
    private final Autosave autosave = new Autosave(this::save, this::refused);
    private final ProblemList problems = new ProblemList();
    private final EvaluationTotal total = new EvaluationTotal();
    private final Div notices = new Div();
    private final EvaluationSheets sheets;
    private final EvidencePart evidence;
    private SelfEvaluation stored;
    private EvaluationContent content;

    EvaluationPage(
            SelfEvaluation stored,
            String organisation,
            TargetForm targets,
            EvaluationContent content,
            Set<EvaluationAction> allowed,
            RemarkSlips remarks,
            Actions actions) {
        this.stored = stored;
        this.content = content;
        this.actions = actions;
        boolean editable = allowed.contains(EvaluationAction.EDIT);
        boolean deciding = allowed.contains(EvaluationAction.PASS);
        var review = new ReviewPanel(allowed, decision -> actions.decide(this.stored, decision));
        review.setVisible(deciding);
        problems.setVisible(editable);
        evidence = new EvidencePart(editable, actions, () -> this.stored, this::evidenceChanged);
        sheets = new EvaluationSheets(
                targets,
                content,
                editable,
                achievement -> actions.band(stored, achievement),
                remarks,
                problems,
                evidence::clip,
                indicator -> deciding ? review.objection(indicator) : new Div(),
                this::edit);
        notices.addClassName("editor-notices");
        addClassName("editor");
        add(header(editable), new EvaluationFacts(stored, organisation), notices, sheets, review);
        if (editable) {
            autosave.watch(sheets);
            autosave.savedAt(stored.savedAt());
        }
        refresh();
    }

    void guard(BeforeLeaveEvent leaving) {
        autosave.guard(leaving);
    }

    private Component header(boolean editable) {
        var leave = new Button(getTranslation("evaluation.page.back"), click -> actions.leave(stored));
        var submit = new Button(getTranslation("evaluation.page.submit"), click -> submit());
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setVisible(editable);
        autosave.setVisible(editable);
        var header = new PageHeader(stored.title(), total, autosave, leave, submit);
        header.addClassName("pinned");
        return header;
    }

    private void edit(UnaryOperator<EvaluationContent> change) {
        content = change.apply(content);
        refresh();
        autosave.changed();
    }

    private void refresh() {
        var score = actions.score(stored, content);
        total.show(score);
        sheets.show(content, score);
        evidence.show(content);
        problems.show(actions.problemsOf(stored, content));
    }

    private void evidenceChanged(SelfEvaluation changed) {
        stored = changed;
        refresh();
    }

    private void save() {
        stored = actions.save(stored, content);
    }

    private void refused(RuleBroken refusal) {
        notices.removeAll();
        notices.add(new StaleNotice(Sentences.in(getLocale(), refusal), () -> actions.reload(stored)));
    }

    private void submit() {
        var unreadable = Unreadable.firstIn(sheets);
        if (unreadable.isPresent()) {
            unreadable.get().focus();
            Toast.refused(getTranslation("evaluation.page.unreadable"));
        } else if (autosave.isUnsaved()) {
            Toast.refused(getTranslation("evaluation.page.unsaved"));
        } else {
            actions.submit(stored);
        }
    }
}
