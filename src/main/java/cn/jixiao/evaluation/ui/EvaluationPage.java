package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.EvaluationAction;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationReview;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.ReviewedScore;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.ui.ReviewColumns.None;
import cn.jixiao.evaluation.ui.ReviewColumns.Read;
import cn.jixiao.evaluation.ui.ReviewColumns.Written;
import cn.jixiao.form.Place;
import cn.jixiao.form.TargetForm;
import cn.jixiao.org.OrgCode;
import cn.jixiao.ui.ActionButtons;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.LeaveQuestion;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.StaleNotice;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.ui.RemarkSlips;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A self-evaluation on the screen: written by its unit, decided on by its reviewer, read by everybody else. */
final class EvaluationPage extends Div {

    /** What is done with what is written. */
    interface Actions extends EvidenceActions {

        SelfEvaluation save(SelfEvaluation seen, EvaluationContent content);

        EvaluationScore score(SelfEvaluation seen, EvaluationContent content);

        List<Problem> problemsOf(SelfEvaluation seen, EvaluationContent content);

        Band band(SelfEvaluation seen, Achievement achievement);

        List<Component> turn(SelfEvaluation seen);

        /** The name of an organisation; empty where the user may not know it. */
        String nameOf(OrgCode organisation);

        void submit(SelfEvaluation seen);

        ReviewedScore reviewed(SelfEvaluation seen, EvaluationContent content, ScoreReview review);

        void decide(SelfEvaluation seen, Decision decision, ScoreReview review);

        void claim(SelfEvaluation seen);

        void release(SelfEvaluation seen);

        void leave(SelfEvaluation seen);

        void reload(SelfEvaluation seen);

        Component exports(SelfEvaluation seen);

        /** What else can be done about the work. */
        Component more(SelfEvaluation seen);
    }

    private static final List<EvaluationAction> BUTTONS = List.of(
            EvaluationAction.RELEASE,
            EvaluationAction.CLAIM,
            EvaluationAction.SEND_BACK,
            EvaluationAction.SUBMIT,
            EvaluationAction.PASS);

    private final Actions actions;
    private final Autosave autosave = new Autosave(this::save, this::refused);
    private final ProblemList problems = new ProblemList();
    private final EvaluationTotal total = new EvaluationTotal();
    private final Div notices = new Div();
    private final EvaluationSheets sheets;
    private final @Nullable ReviewedScore lastReview;
    private final Written written;
    private final Reviewing reviewing;
    private final boolean deciding;
    private final EvidencePart evidence;
    private SelfEvaluation stored;
    private EvaluationContent content;

    /** @param last what the last reviewer scored, null where nobody did */
    EvaluationPage(
            SelfEvaluation stored,
            TargetForm targets,
            EarlierTargets earlier,
            EvaluationContent content,
            Set<EvaluationAction> allowed,
            RemarkSlips remarks,
            @Nullable EvaluationReview last,
            Actions actions) {
        this.stored = stored;
        this.content = content;
        this.actions = actions;
        this.lastReview = last == null ? null : last.score();
        boolean editable = allowed.contains(EvaluationAction.EDIT);
        deciding = allowed.contains(EvaluationAction.PASS);
        written = new Written(last == null ? ScoreReview.NONE : last.review(), this::refresh);
        var newRemarks = new RemarkSheet((opinion, texts) -> decide(Decision.SendBack.of(opinion, texts)));
        problems.setVisible(editable);
        evidence = new EvidencePart(editable, actions, () -> this.stored, this::evidenceChanged);
        sheets = new EvaluationSheets(
                targets,
                earlier,
                content,
                editable,
                achievement -> actions.band(stored, achievement),
                remarks,
                problems,
                evidence::clip,
                indicator -> deciding ? newRemarks.objection(Place.of(indicator).text(), indicator.name()) : new Div(),
                deciding ? written : lastReview == null ? new None() : new Read(lastReview),
                this::edit);
        reviewing = new Reviewing(newRemarks, sheets, this::decide);
        notices.addClassName("editor-notices");
        addClassName("editor");
        add(
                header(editable, allowed),
                new EvaluationFacts(stored, actions.nameOf(stored.organisation()), actions.turn(stored)),
                notices,
                newRemarks,
                sheets);
        if (editable) {
            autosave.watch(sheets);
            autosave.savedAt(stored.savedAt());
        }
        refresh();
    }

    /** Says what else whoever reads this should know, above the report. */
    void mention(Component what) {
        addComponentAtIndex(2, what);
    }

    void guard(BeforeLeaveEvent leaving) {
        if (deciding && written.isChanged()) {
            LeaveQuestion.ask(leaving);
        } else {
            autosave.guard(leaving);
        }
    }

    private Component header(boolean editable, Set<EvaluationAction> allowed) {
        var leave = new Button(getTranslation("evaluation.page.back"), click -> actions.leave(stored));
        leave.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        autosave.setVisible(editable);
        var header = new PageHeader(
                stored.title(),
                total,
                autosave,
                actions.exports(stored),
                actions.more(stored),
                leave,
                new ActionButtons(
                        BUTTONS.stream()
                                .filter(action -> isOffered(action, allowed))
                                .toList(),
                        action -> getTranslation("evaluation.action." + action),
                        action -> act(action, allowed)));
        header.addClassName("pinned");
        return header;
    }

    /** One button sends back, wherever to; its dialog asks. */
    private static boolean isOffered(EvaluationAction action, Set<EvaluationAction> allowed) {
        return allowed.contains(action)
                || (action == EvaluationAction.SEND_BACK && allowed.contains(EvaluationAction.SEND_BACK_TO_DEPARTMENT));
    }

    private void act(EvaluationAction action, Set<EvaluationAction> allowed) {
        switch (action) {
            case EDIT -> {} // the page itself is the editor
            case SUBMIT -> submit();
            case CLAIM -> actions.claim(stored);
            case RELEASE -> actions.release(stored);
            case PASS -> reviewing.pass();
            case SEND_BACK, SEND_BACK_TO_DEPARTMENT ->
                reviewing.sendBack(stored.organisation(), actions::nameOf, allowed);
        }
    }

    private void decide(Decision decision) {
        actions.decide(stored, decision, written.review());
    }

    private void edit(UnaryOperator<EvaluationContent> change) {
        content = change.apply(content);
        refresh();
        autosave.changed();
    }

    private void refresh() {
        var score = actions.score(stored, content);
        var reviewed = deciding ? actions.reviewed(stored, content, written.review()) : lastReview;
        total.show(score, reviewed);
        sheets.show(content, score);
        if (deciding && reviewed != null) {
            written.show(score, reviewed);
        }
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
