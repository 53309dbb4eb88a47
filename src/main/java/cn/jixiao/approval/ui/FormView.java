package cn.jixiao.approval.ui;

import cn.jixiao.approval.Action;
import cn.jixiao.approval.Approval;
import cn.jixiao.approval.Dismissing;
import cn.jixiao.approval.FormPage;
import cn.jixiao.approval.FormPageAction;
import cn.jixiao.approval.FormPages;
import cn.jixiao.approval.JudgedFinding;
import cn.jixiao.approval.ReviewPage;
import cn.jixiao.approval.ReviewPages;
import cn.jixiao.approval.TargetReviewing;
import cn.jixiao.check.Finding;
import cn.jixiao.form.Drafts;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import cn.jixiao.ui.Downloads;
import cn.jixiao.ui.ExportMenu;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.Remark;
import cn.jixiao.workflow.ui.WorkDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** One form, read-only, with everything its reader may do about it. */
@Route("forms/:formId([0-9]{1,18})")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class FormView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle, FindingPanel.Review {

    private final FormPages pages;
    private final Approval approval;
    private final Dismissing dismissing;
    private final Drafts drafts;
    private final Inbox inbox;
    private final WorkDesk desk;
    private final List<FormPageAction> more;
    private final Downloads<FormRecord> downloads;
    private final ReviewPages reviews;
    private final TargetReviewing reviewing;
    private FormPage page;
    private ReviewPage review;
    private RemarkSheet newRemarks;

    @SuppressWarnings("NullAway.Init") // beforeEnter reads the page before anything shows
    FormView(
            FormPages pages,
            Approval approval,
            Dismissing dismissing,
            Drafts drafts,
            Inbox inbox,
            WorkDesk desk,
            List<FormPageAction> more,
            Downloads<FormRecord> downloads,
            ReviewPages reviews,
            TargetReviewing reviewing) {
        this.pages = pages;
        this.approval = approval;
        this.dismissing = dismissing;
        this.drafts = drafts;
        this.inbox = inbox;
        this.desk = desk;
        this.more = more;
        this.downloads = downloads;
        this.reviews = reviews;
        this.reviewing = reviewing;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters().get("formId").orElseThrow();
        page = pages.of(new FormId(Long.parseLong(id)));
        review = reviews.of(formId());
        show();
    }

    @Override
    public String getPageTitle() {
        return page.content().name().isEmpty()
                ? getTranslation("approval.unnamed")
                : page.content().name();
    }

    /** A remark goes to the unit, which may not know whose form looks like its own. */
    @Override
    public void object(Finding finding) {
        var place = finding.place().text();
        newRemarks.on(place, names().of(place), FindingWords.of(finding.discreet(), getLocale()));
    }

    @Override
    public List<JudgedFinding> dismiss(Finding finding, String reason) {
        dismissing.dismiss(formId(), finding.fingerprint(), reason);
        return pages.of(formId()).findings();
    }

    @Override
    public List<JudgedFinding> takeBack(Finding finding) {
        dismissing.takeBack(formId(), finding.fingerprint());
        return pages.of(formId()).findings();
    }

    private void show() {
        var names = names();
        newRemarks = new RemarkSheet((opinion, texts) -> sendBack(Decision.SendBack.of(opinion, texts)));
        newRemarks.warn(warning().before(Outcome.SEND_BACK));
        Consumer<String> objecting =
                page.actions().contains(Action.SEND_BACK) ? place -> newRemarks.on(place, names.of(place)) : null;
        var spots = new Spots(page, names, getLocale(), objecting);
        var body = new Div(new FormSheet(page, spots), aside(names, spots));
        body.addClassName("form-body");
        removeAll();
        add(new PageHeader(getPageTitle(), buttons()), new FormHead(page), body);
    }

    private PlaceNames names() {
        return new PlaceNames(page.frame(), page.content(), getLocale());
    }

    private Aside aside(PlaceNames names, Spots spots) {
        return new FormAside(page, newRemarks)
                .withReview(review, (scores, corrections) -> reviewing.save(itemId(), scores, corrections))
                .with(desk.panel(Approval.subject(page.form())))
                .withRemarks(names, spots, this::answer)
                .withFindings(names, spots, this)
                .withProblems();
    }

    private Component[] buttons() {
        var timeline = new Button(getTranslation("approval.timeline"), VaadinIcon.CLOCK.create());
        timeline.setId("timeline");
        timeline.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        timeline.addClickListener(click -> navigate(FormPaths.timeline(formId().value())));
        var others = more.stream()
                .filter(action -> action.isOffered(page.form()))
                .map(action -> new Button(
                        getTranslation(action.label(page.form())), click -> navigate(action.begin(page.form()))));
        return Stream.of(
                        Stream.of(
                                timeline,
                                new ExportMenu(downloads.of(page.form())),
                                desk.menu(Approval.subject(page.form()))),
                        others,
                        Stream.of(FormActions.of(page.actions(), page.form().stage(), this::act)))
                .flatMap(part -> part)
                .toArray(Component[]::new);
    }

    private void act(Action action) {
        int version = page.form().version();
        switch (action) {
            case EDIT -> navigate(FormPaths.edit(formId().value()));
            case SUBMIT ->
                SubmissionQuestion.before(
                        page.objections(), () -> does(action, () -> approval.submit(formId(), version)));
            case DISCARD ->
                FormDialogs.confirm(action, getPageTitle(), () -> does(action, () -> drafts.discard(formId(), version)))
                        .open();
            case CLAIM -> does(action, () -> inbox.claim(itemId()));
            case RELEASE -> does(action, () -> inbox.release(itemId()));
            case SEND_BACK, SEND_BACK_TO_DEPARTMENT ->
                new FormReturns(page, newRemarks, warning()::before)
                        .ask(this::sendBack)
                        .open();
            case PASS -> ask(action, this::pass).open();
            case WITHDRAW ->
                FormDialogs.telling(page.turn(), ask(action, reason -> approval.withdraw(formId(), version, reason)))
                        .open();
            case OBJECT ->
                ask(action, opinion -> approval.decide(itemId(), new Decision.Objection(opinion)))
                        .required()
                        .open();
            case REJECT ->
                ask(action, opinion -> approval.decide(itemId(), new Decision.Reject(opinion)))
                        .required()
                        .open();
        }
    }

    private void pass(String opinion) {
        approval.decide(itemId(), new Decision.Pass(opinion));
    }

    private void sendBack(Decision decision) {
        does(Action.valueOf(decision.outcome().name()), () -> approval.decide(itemId(), decision));
    }

    private void answer(Remark remark, String answer) {
        approval.answer(formId(), remark.id(), answer);
    }

    private ReasonDialog ask(Action action, Consumer<String> answered) {
        var dialog =
                warning().on(FormDialogs.ask(action, reason -> does(action, () -> answered.accept(reason))), action);
        return newRemarks.isEmpty() ? dialog : dialog.hint(getTranslation("approval.new-remarks.lost"));
    }

    private VoteWarning warning() {
        return new VoteWarning(review.vote(), page.turn());
    }

    /** Does it, says so and shows the form as it is now; what is refused changes nothing on the page. */
    private void does(Action action, Runnable doing) {
        doing.run();
        Toast.done(getTranslation("approval.done." + action));
        getUI().orElseThrow().refreshCurrentRoute(false);
    }

    private FormId formId() {
        return page.form().id();
    }

    private long itemId() {
        return Objects.requireNonNull(page.turn()).id();
    }

    private void navigate(String path) {
        getUI().orElseThrow().navigate(path);
    }
}
