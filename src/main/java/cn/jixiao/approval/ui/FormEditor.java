package cn.jixiao.approval.ui;

import cn.jixiao.approval.Objections;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frame;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Heading;
import cn.jixiao.library.Suggestion;
import cn.jixiao.ui.Autosave;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.StaleNotice;
import cn.jixiao.ui.Toast;
import cn.jixiao.ui.Unreadable;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.util.List;
import java.util.function.UnaryOperator;

/** The form on the screen: as it was last stored, and as it is written now. */
final class FormEditor extends Div {

    /** What is done with what is written. */
    interface Actions {

        FormRecord save(FormRecord seen, TargetForm content);

        Objections objectionsTo(FormRecord seen, TargetForm content);

        List<Suggestion> suggestionsFor(TargetForm content, Heading heading);

        void submit(FormRecord seen);

        void leave(FormRecord seen);

        void reload(FormRecord seen);
    }

    private final Actions actions;
    private final ProblemList problems = new ProblemList();
    private final FindingList findings = new FindingList();
    private final Margin margin;
    private final Div notices = new Div();
    private final Autosave autosave = new Autosave(this::save, this::refused);
    private final EditorSheets sheets;
    private FormRecord stored;
    private TargetForm content;

    FormEditor(
            FormRecord stored, TargetForm content, Frame frame, int nextIndicatorNo, Margin margin, Actions actions) {
        this.stored = stored;
        this.content = content;
        this.margin = margin;
        this.actions = actions;
        sheets = new EditorSheets(
                frame,
                content,
                nextIndicatorNo,
                margin,
                this::edit,
                heading -> actions.suggestionsFor(this.content, heading));
        var side = new Aside(sheets.index(), problems, findings);
        side.addClassName("editor-side");
        var body = new Div(sheets, side);
        body.addClassName("editor-body");
        notices.addClassName("editor-notices");
        addClassName("editor");
        add(header(), notices, body);
        autosave.watch(sheets);
        autosave.savedAt(stored.savedAt());
        review();
    }

    void guard(BeforeLeaveEvent leaving) {
        autosave.guard(leaving);
    }

    private PageHeader header() {
        var leave = new Button(getTranslation("approval.edit.back"), click -> actions.leave(stored));
        var submit = new Button(getTranslation("approval.edit.submit"), click -> {
            try {
                submit();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        var name = stored.name().isEmpty() ? getTranslation("approval.edit.title") : stored.name();
        var header = new PageHeader(name, autosave, leave, submit);
        header.addClassName("pinned");
        return header;
    }

    private void edit(UnaryOperator<TargetForm> change) {
        content = change.apply(content);
        sheets.refresh(content);
        review();
        autosave.changed();
    }

    private void review() {
        var objections = actions.objectionsTo(stored, content);
        problems.show(objections.problems());
        findings.show(objections.findings());
        margin.show(objections.findings());
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
            Toast.refused(getTranslation("approval.edit.unreadable"));
        } else if (autosave.isUnsaved()) {
            Toast.refused(getTranslation("approval.edit.unsaved"));
        } else {
            SubmissionQuestion.before(actions.objectionsTo(stored, content), () -> actions.submit(stored));
        }
    }
}
