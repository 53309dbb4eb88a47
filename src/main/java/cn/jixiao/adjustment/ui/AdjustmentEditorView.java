package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.Adjustment;
import cn.jixiao.adjustment.AdjustmentActions;
import cn.jixiao.adjustment.AdjustmentArchive;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.adjustment.AdjustmentPages;
import cn.jixiao.adjustment.AdjustmentPaths;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.Objections;
import cn.jixiao.approval.ui.FormEditor;
import cn.jixiao.approval.ui.Margin;
import cn.jixiao.approval.ui.PlacedRemarks;
import cn.jixiao.form.Frames;
import cn.jixiao.form.TargetForm;
import cn.jixiao.library.Heading;
import cn.jixiao.library.IndicatorLibrary;
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

/** A unit writes here what it asks to change of its approved form, and why. */
@Route("adjustments/:adjustmentId([0-9]{1,18})/edit")
@RolesAllowed("SUBMITTER")
class AdjustmentEditorView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, FormEditor.Actions {

    private static final int SUGGESTIONS = 8;

    private final AdjustmentArchive archive;
    private final AdjustmentDrafts drafts;
    private final AdjustmentPages pages;
    private final AdjustmentActions allowed;
    private final Adjusting adjusting;
    private final Frames frames;
    private final IndicatorLibrary library;
    private @Nullable FormEditor editor;
    private Adjustment stored;
    private ReasonPart reason;

    @SuppressWarnings("NullAway.Init") // beforeEnter reads the adjustment before anything is written
    AdjustmentEditorView(
            AdjustmentArchive archive,
            AdjustmentDrafts drafts,
            AdjustmentPages pages,
            AdjustmentActions allowed,
            Adjusting adjusting,
            Frames frames,
            IndicatorLibrary library) {
        this.archive = archive;
        this.drafts = drafts;
        this.pages = pages;
        this.allowed = allowed;
        this.adjusting = adjusting;
        this.frames = frames;
        this.library = library;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var adjustment = archive.get(
                Long.parseLong(entering.getRouteParameters().get("adjustmentId").orElseThrow()));
        if (allowed.on(adjustment).contains(Action.EDIT)) {
            open(adjustment);
        } else {
            entering.forwardTo(AdjustmentPaths.page(adjustment.id()));
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
        return getTranslation("adjustment.edit.title");
    }

    @Override
    public void save(TargetForm content) {
        stored = drafts.save(stored.id(), stored.version(), content, reason.text());
    }

    @Override
    public Objections objectionsTo(TargetForm content) {
        return pages.objectionsTo(stored, content, reason.text());
    }

    @Override
    public List<Suggestion> suggestionsFor(TargetForm content, Heading heading) {
        return library.suggest(content, heading, SUGGESTIONS);
    }

    @Override
    public void submit() {
        adjusting.submit(stored.id(), stored.version());
        Toast.done(getTranslation("adjustment.edit.submitted", stored.title()));
        leave();
    }

    @Override
    public void leave() {
        UI.getCurrent().navigate(AdjustmentPaths.page(stored.id()));
    }

    @Override
    public void reload() {
        open(archive.get(stored.id()));
    }

    private void open(Adjustment adjustment) {
        stored = adjustment;
        reason = new ReasonPart(adjustment.reason());
        var content = archive.latest(adjustment).content();
        var frame = frames.get(content.frame());
        var remarks = new PlacedRemarks(
                adjusting.remarksToAnswer(adjustment.id()),
                (remark, answer) -> adjusting.answer(adjustment.id(), remark.id(), answer));
        var opened = new FormEditor(
                getTranslation("adjustment.page.title", adjustment.title()),
                content,
                adjustment.savedAt(),
                frame,
                archive.nextIndicatorNo(adjustment),
                new Margin(remarks, new InForceNotes(archive.base(adjustment), content)),
                this);
        opened.precede(reason);
        reason.whenChanged(opened::changed);
        editor = opened;
        removeAll();
        add(opened);
    }
}
