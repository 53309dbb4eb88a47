package cn.jixiao.approval.ui;

import cn.jixiao.approval.Objections;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
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
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeLeaveEvent;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** The content of a form on the screen, as it is written now; what it is stored as is its view's to know. */
public final class FormEditor extends Div {

    /** What is done with what is written. */
    public interface Actions {

        /** Stores the content over what was stored last; breaks a rule where somebody else was faster. */
        void save(TargetForm content);

        Objections objectionsTo(TargetForm content);

        List<Suggestion> suggestionsFor(TargetForm content, Heading heading);

        /** Submits what was stored last. */
        void submit();

        void leave();

        /** Shows what is stored in place of what is written. */
        void reload();
    }

    private final Actions actions;
    private final ProblemList problems = new ProblemList();
    private final FindingList findings = new FindingList();
    private final Margin margin;
    private final Div notices = new Div();
    private final Autosave autosave = new Autosave(this::save, this::refused);
    private final EditorSheets sheets;
    private TargetForm content;

    /** @param savedAt when the content was stored */
    public FormEditor(
            String title,
            TargetForm content,
            Instant savedAt,
            Frame frame,
            int nextIndicatorNo,
            Margin margin,
            Actions actions) {
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
        add(header(title), notices, body);
        autosave.watch(sheets);
        autosave.savedAt(savedAt);
        review();
    }

    /** Asks before what is unsaved is left behind. */
    public void guard(BeforeLeaveEvent leaving) {
        autosave.guard(leaving);
    }

    /** Puts something that is written and stored with the form above it. */
    public void precede(Component first) {
        sheets.addComponentAsFirst(first);
    }

    /** Something that is stored with the form was changed. */
    public void changed() {
        review();
        autosave.changed();
    }

    private PageHeader header(String title) {
        var leave = new Button(getTranslation("approval.edit.back"), click -> actions.leave());
        var submit = new Button(getTranslation("approval.edit.submit"), click -> {
            try {
                submit();
            } finally {
                click.getSource().setEnabled(true);
            }
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.setDisableOnClick(true);
        var header = new PageHeader(title, autosave, leave, submit);
        header.addClassName("pinned");
        return header;
    }

    private void edit(UnaryOperator<TargetForm> change) {
        content = change.apply(content);
        sheets.refresh(content);
        changed();
    }

    private void review() {
        var objections = actions.objectionsTo(content);
        problems.show(objections.problems());
        findings.show(objections.findings());
        margin.show(objections.findings());
    }

    private void save() {
        actions.save(content);
    }

    private void refused(RuleBroken refusal) {
        notices.removeAll();
        notices.add(new StaleNotice(Sentences.in(getLocale(), refusal), actions::reload));
    }

    private void submit() {
        var unreadable = Unreadable.firstIn(sheets);
        if (unreadable.isPresent()) {
            unreadable.get().focus();
            Toast.refused(getTranslation("approval.edit.unreadable"));
        } else if (autosave.isUnsaved()) {
            Toast.refused(getTranslation("approval.edit.unsaved"));
        } else {
            SubmissionQuestion.before(actions.objectionsTo(content), actions::submit);
        }
    }
}
