package cn.jixiao.adjustment.ui;

import cn.jixiao.adjustment.Adjusting;
import cn.jixiao.adjustment.AdjustmentDrafts;
import cn.jixiao.adjustment.AdjustmentPage;
import cn.jixiao.adjustment.AdjustmentPages;
import cn.jixiao.adjustment.AdjustmentPaths;
import cn.jixiao.approval.Action;
import cn.jixiao.approval.JudgedFinding;
import cn.jixiao.approval.ui.FindingList;
import cn.jixiao.approval.ui.FormActions;
import cn.jixiao.approval.ui.FormDialogs;
import cn.jixiao.approval.ui.FormReturns;
import cn.jixiao.approval.ui.PlaceNames;
import cn.jixiao.approval.ui.RemarkList;
import cn.jixiao.approval.ui.Spots;
import cn.jixiao.approval.ui.SubmissionQuestion;
import cn.jixiao.approval.ui.VotePanel;
import cn.jixiao.approval.ui.VoteWarning;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ProblemList;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.Outcome;
import cn.jixiao.workflow.ui.WorkDesk;
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
import java.util.Objects;
import java.util.function.Consumer;

/** One adjustment: what it changes and why, with everything its reader may do about it. */
@Route("adjustments/:adjustmentId([0-9]{1,18})")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class AdjustmentView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    private final AdjustmentPages pages;
    private final Adjusting adjusting;
    private final AdjustmentDrafts drafts;
    private final Inbox inbox;
    private final WorkDesk desk;
    private AdjustmentPage page;
    private RemarkSheet newRemarks;

    @SuppressWarnings("NullAway.Init") // beforeEnter reads the page before anything shows
    AdjustmentView(AdjustmentPages pages, Adjusting adjusting, AdjustmentDrafts drafts, Inbox inbox, WorkDesk desk) {
        this.pages = pages;
        this.adjusting = adjusting;
        this.drafts = drafts;
        this.inbox = inbox;
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        page = pages.of(
                Long.parseLong(entering.getRouteParameters().get("adjustmentId").orElseThrow()));
        show();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("adjustment.page.title", page.adjustment().title());
    }

    private void show() {
        var form = page.form();
        var names = new PlaceNames(form.frame(), form.content(), getLocale());
        newRemarks = new RemarkSheet((opinion, texts) -> sendBack(Decision.SendBack.of(opinion, texts)));
        newRemarks.warn(warning().before(Outcome.SEND_BACK));
        Consumer<String> objecting =
                form.actions().contains(Action.SEND_BACK) ? place -> newRemarks.on(place, names.of(place)) : null;
        var spots = new Spots(form, names, getLocale(), objecting);
        var body = new Div(new AdjustmentSheet(page, names, spots), aside(names, spots));
        body.addClassName("form-body");
        removeAll();
        add(header(), new AdjustmentHead(page), body);
    }

    private Aside aside(PlaceNames names, Spots spots) {
        var form = page.form();
        var aside = new Aside(newRemarks);
        if (page.vote() != null) {
            aside.add(new VotePanel(page.vote()));
        }
        if (!form.remarks().isEmpty()) {
            aside.add(new RemarkList(
                    form, names, spots, (remark, answer) -> adjusting.answer(id(), remark.id(), answer)));
        }
        var findings = new FindingList();
        findings.show(form.findings().stream().map(JudgedFinding::finding).toList());
        var problems = new ProblemList();
        problems.show(form.problems());
        problems.setVisible(!form.problems().isEmpty());
        aside.add(problems, findings, desk.panel(page.adjustment().subject()));
        return aside;
    }

    private PageHeader header() {
        var form = "forms/" + page.adjustment().formId();
        return new PageHeader(
                getPageTitle(),
                link("adjustment.page.timeline", VaadinIcon.CLOCK, form + "/timeline"),
                link("adjustment.page.form", VaadinIcon.FILE_TEXT_O, form),
                desk.menu(page.adjustment().subject()),
                FormActions.of(page.form().actions(), page.adjustment().stage(), this::act));
    }

    private Button link(String key, VaadinIcon icon, String path) {
        var link = new Button(getTranslation(key), icon.create(), click -> navigate(path));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return link;
    }

    private void act(Action action) {
        int version = page.adjustment().version();
        switch (action) {
            case EDIT -> navigate(AdjustmentPaths.edit(id()));
            case SUBMIT ->
                SubmissionQuestion.before(
                        page.form().objections(), () -> does(action, () -> adjusting.submit(id(), version)));
            case DISCARD ->
                FormDialogs.confirm(action, getPageTitle(), () -> does(action, () -> drafts.discard(id(), version)))
                        .open();
            case CLAIM -> does(action, () -> inbox.claim(itemId()));
            case RELEASE -> does(action, () -> inbox.release(itemId()));
            case SEND_BACK, SEND_BACK_TO_DEPARTMENT ->
                new FormReturns(page.form(), newRemarks, warning()::before)
                        .ask(this::sendBack)
                        .open();
            case PASS ->
                ask(action, opinion -> decide(new Decision.Pass(opinion))).open();
            case WITHDRAW ->
                FormDialogs.telling(
                                page.form().turn(), ask(action, reason -> adjusting.withdraw(id(), version, reason)))
                        .open();
            case OBJECT ->
                ask(action, opinion -> decide(new Decision.Objection(opinion)))
                        .required()
                        .open();
            case REJECT ->
                ask(action, opinion -> decide(new Decision.Reject(opinion)))
                        .required()
                        .open();
        }
    }

    private void sendBack(Decision decision) {
        does(Action.valueOf(decision.outcome().name()), () -> decide(decision));
    }

    private void decide(Decision decision) {
        adjusting.decide(itemId(), decision);
    }

    private ReasonDialog ask(Action action, Consumer<String> answered) {
        var dialog =
                warning().on(FormDialogs.ask(action, reason -> does(action, () -> answered.accept(reason))), action);
        return newRemarks.isEmpty() ? dialog : dialog.hint(getTranslation("approval.new-remarks.lost"));
    }

    private VoteWarning warning() {
        return new VoteWarning(page.vote(), page.form().turn());
    }

    /** Does it, says so and shows the adjustment as it is now; what is refused changes nothing on the page. */
    private void does(Action action, Runnable doing) {
        doing.run();
        Toast.done(getTranslation("approval.done." + action));
        getUI().orElseThrow().refreshCurrentRoute(false);
    }

    private long id() {
        return page.adjustment().id();
    }

    private long itemId() {
        return Objects.requireNonNull(page.form().turn()).id();
    }

    private void navigate(String path) {
        getUI().orElseThrow().navigate(path);
    }
}
