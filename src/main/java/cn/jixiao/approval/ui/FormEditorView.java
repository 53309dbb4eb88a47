package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.approval.AllowedActions;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.Objections;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Heading;
import cn.jixiao.library.IndicatorLibrary;
import cn.jixiao.library.LastYear;
import cn.jixiao.library.Suggestion;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A unit writes its form here. What it writes is saved by itself; problems are shown while it writes. */
@Route("forms/:formId([0-9]{1,18})/edit")
@RolesAllowed("SUBMITTER")
class FormEditorView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, FormEditor.Actions {

    private static final int SUGGESTIONS = 8;

    private final FormArchive archive;
    private final Frames frames;
    private final Drafts drafts;
    private final Approval approval;
    private final AllowedActions allowed;
    private final IndicatorLibrary library;
    private final LastYear lastYear;
    private @Nullable FormEditor editor;

    FormEditorView(
            FormArchive archive,
            Frames frames,
            Drafts drafts,
            Approval approval,
            AllowedActions allowed,
            IndicatorLibrary library,
            LastYear lastYear) {
        this.archive = archive;
        this.frames = frames;
        this.drafts = drafts;
        this.approval = approval;
        this.allowed = allowed;
        this.library = library;
        this.lastYear = lastYear;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = new FormId(
                Long.parseLong(entering.getRouteParameters().get("formId").orElseThrow()));
        if (allowed.on(id).contains(Action.EDIT)) {
            open(id);
        } else {
            entering.forwardTo("forms/" + id);
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (editor != null) {
            editor.guard(leaving);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("approval.edit.title");
    }

    @Override
    public FormRecord save(FormRecord seen, TargetForm content) {
        return drafts.save(seen.id(), seen.version(), content);
    }

    @Override
    public Objections objectionsTo(FormRecord seen, TargetForm content) {
        return approval.objectionsTo(seen, content);
    }

    @Override
    public List<Suggestion> suggestionsFor(TargetForm content, Heading heading) {
        return library.suggest(content, heading, SUGGESTIONS);
    }

    @Override
    public void submit(FormRecord seen) {
        approval.submit(seen.id(), seen.version());
        Toast.done(getTranslation("approval.edit.submitted", seen.name()));
        leave(seen);
    }

    @Override
    public void leave(FormRecord seen) {
        UI.getCurrent().navigate("forms/" + seen.id());
    }

    @Override
    public void reload(FormRecord seen) {
        open(seen.id());
    }

    private void open(FormId id) {
        var form = archive.get(id);
        var content = archive.latest(id).content();
        var frame = frames.get(form.frame());
        var remarks = new PlacedRemarks(
                approval.remarksToAnswer(id), (remark, answer) -> approval.answer(id, remark.id(), answer));
        removeAll();
        editor = new FormEditor(
                form,
                content,
                frame,
                archive.nextIndicatorNo(id),
                new Margin(remarks, new YearNotes(lastYear.before(form).orElse(null), frame, content)),
                this);
        add(editor);
    }
}
