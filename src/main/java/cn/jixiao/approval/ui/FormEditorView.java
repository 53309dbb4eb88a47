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
    private FormRecord stored;

    @SuppressWarnings("NullAway.Init") // beforeEnter reads the form before anything is written
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
    public void save(TargetForm content) {
        stored = drafts.save(stored.id(), stored.version(), content);
    }

    @Override
    public Objections objectionsTo(TargetForm content) {
        return approval.objectionsTo(stored, content);
    }

    @Override
    public List<Suggestion> suggestionsFor(TargetForm content, Heading heading) {
        return library.suggest(content, heading, SUGGESTIONS);
    }

    @Override
    public void submit() {
        approval.submit(stored.id(), stored.version());
        Toast.done(getTranslation("approval.edit.submitted", stored.name()));
        leave();
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(FormPaths.page(stored.id().value()));
    }

    @Override
    public void reload() {
        open(stored.id());
    }

    private void open(FormId id) {
        stored = archive.get(id);
        var content = archive.latest(id).content();
        var frame = frames.get(stored.frame());
        var remarks = new PlacedRemarks(
                approval.remarksToAnswer(id), (remark, answer) -> approval.answer(id, remark.id(), answer));
        removeAll();
        editor = new FormEditor(
                stored.name().isEmpty() ? getPageTitle() : stored.name(),
                content,
                stored.savedAt(),
                frame,
                archive.nextIndicatorNo(id),
                new Margin(remarks, new YearNotes(lastYear.before(stored).orElse(null), frame, content)),
                this);
        add(editor);
    }
}
