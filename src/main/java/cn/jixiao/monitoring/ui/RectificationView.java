package cn.jixiao.monitoring.ui;

import cn.jixiao.form.Place;
import cn.jixiao.monitoring.Feedback;
import cn.jixiao.monitoring.Feedback.Answer;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.Rectification;
import cn.jixiao.monitoring.RectificationAction;
import cn.jixiao.monitoring.RectificationActions;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.monitoring.Rectifying;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.ActionButtons;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.RemarkSheet;
import cn.jixiao.ui.SendBackDialog;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.ui.RemarkSlips;
import cn.jixiao.workflow.ui.WorkDesk;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.function.Function;

/** One rectification: what is demanded, what the unit did about it, and the check. */
@Route("rectifications/:rectificationId([0-9]{1,18})")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class RectificationView extends VerticalLayout implements BeforeEnterObserver, HasDynamicTitle {

    /** What a reviewer does; a unit answers in its form. */
    private static final List<RectificationAction> BUTTONS = List.of(
            RectificationAction.RELEASE,
            RectificationAction.CLAIM,
            RectificationAction.REJECT,
            RectificationAction.SEND_BACK,
            RectificationAction.PASS);

    private final RectificationArchive archive;
    private final Rectifying rectifying;
    private final RectificationActions allowed;
    private final MonitoringArchive monitorings;
    private final Inbox inbox;
    private final WorkDesk desk;
    private final OrganisationRegister organisations;

    RectificationView(
            RectificationArchive archive,
            Rectifying rectifying,
            RectificationActions allowed,
            MonitoringArchive monitorings,
            Inbox inbox,
            WorkDesk desk,
            OrganisationRegister organisations) {
        this.archive = archive;
        this.rectifying = rectifying;
        this.allowed = allowed;
        this.monitorings = monitorings;
        this.inbox = inbox;
        this.desk = desk;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        open(Long.parseLong(entering.getRouteParameters().get("rectificationId").orElseThrow()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.rectification.title");
    }

    private void open(long id) {
        var rectification = archive.get(id);
        var actions = allowed.on(rectification);
        var item = rectifying.openItem(rectification).map(WorkItem::id).orElse(0L);
        var remarks = new RemarkSheet((opinion, texts) -> decide(id, item, Decision.SendBack.of(opinion, texts)));
        var buttons = new ActionButtons(
                BUTTONS.stream().filter(actions::contains).toList(),
                action -> getTranslation("monitoring.rectification.action." + action),
                action -> act(action, id, item, remarks));
        var header = new PageHeader(
                getTranslation("monitoring.rectification.of", rectification.title()),
                desk.menu(rectification.subject()),
                buttons);
        header.addClassName("pinned");
        var names = new LineNames(monitorings.targets(monitorings.get(rectification.monitoringId())));
        var rounds = archive.feedback(rectification);
        var sheets = new Div(new NoticeSheet(rectification, names), remarks, slips(id));
        sheets.addClassName("sheets");
        if (actions.contains(RectificationAction.GIVE_FEEDBACK)) {
            var former = rounds.stream().map(Feedback::answer).toList();
            sheets.add(new FeedbackForm(former, answer -> giveFeedback(rectification, answer)));
        }
        sheets.add(new FeedbackRounds(rounds));
        var page = new Div(header, facts(rectification), sheets);
        page.addClassName("editor");
        removeAll();
        add(page, desk.panel(rectification.subject()));
    }

    private Component slips(long id) {
        return new RemarkSlips(
                        rectifying.remarksOn(id),
                        rectifying.remarksToAnswer(id),
                        (remark, answer) -> rectifying.answer(id, remark.id(), answer))
                .at(Place.form().text());
    }

    private Div facts(Rectification rectification) {
        var facts = new Div(
                new RectificationBadge(rectification.stage()),
                new Span(named(rectification)),
                new Span(getTranslation("monitoring.page.window", rectification.year(), rectification.window())),
                new Anchor(
                        "monitoring/" + rectification.monitoringId(),
                        getTranslation("monitoring.rectification.monitoring")));
        facts.add(desk.turn(rectification.subject()));
        facts.addClassName("evaluation-facts");
        return facts;
    }

    private String named(Rectification rectification) {
        var name = organisations.find(rectification.organisation()).map(Organisation::name);
        return (rectification.organisation() + " " + name.orElse("")).strip();
    }

    private void act(RectificationAction action, long id, long item, RemarkSheet remarks) {
        switch (action) {
            case GIVE_FEEDBACK -> {} // in its form
            case CLAIM -> {
                inbox.claim(item);
                done(id, "monitoring.done.CLAIM");
            }
            case RELEASE -> {
                inbox.release(item);
                done(id, "monitoring.done.RELEASE");
            }
            case PASS -> ask(action, id, item, Decision.Pass::new).open();
            case REJECT ->
                ask(action, id, item, Decision.Reject::new).required().open();
            case SEND_BACK -> new SendBackDialog(List.of(remarks.backToUnit(named(archive.get(id))))).open();
        }
    }

    private ReasonDialog ask(RectificationAction action, long id, long item, Function<String, Decision> decision) {
        return new ReasonDialog(
                getTranslation("monitoring.rectification.action." + action),
                getTranslation("monitoring.rectification.opinion"),
                opinion -> decide(id, item, decision.apply(opinion)));
    }

    private void decide(long id, long item, Decision decision) {
        rectifying.decide(item, decision);
        done(id, "monitoring.page.decided");
    }

    private void giveFeedback(Rectification seen, Answer answer) {
        rectifying.giveFeedback(seen.id(), seen.version(), answer);
        done(seen.id(), "monitoring.feedback.sent");
    }

    private void done(long id, String key) {
        Toast.done(getTranslation(key));
        open(id);
    }
}
