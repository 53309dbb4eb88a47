package cn.jixiao.monitoring.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.monitoring.Lights;
import cn.jixiao.monitoring.Monitoring;
import cn.jixiao.monitoring.MonitoringActions;
import cn.jixiao.monitoring.MonitoringArchive;
import cn.jixiao.monitoring.MonitoringContent;
import cn.jixiao.monitoring.MonitoringCourse;
import cn.jixiao.monitoring.MonitoringDrafts;
import cn.jixiao.monitoring.Noticing;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Decision;
import cn.jixiao.workflow.Inbox;
import cn.jixiao.workflow.WorkItem;
import cn.jixiao.workflow.ui.RemarkSlips;
import cn.jixiao.workflow.ui.WorkDesk;
import com.vaadin.flow.component.Component;
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

/** One monitoring: written by its unit, reviewed by the department or finance, read by auditors. */
@Route("monitoring/:monitoringId([0-9]{1,18})")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class MonitoringView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, MonitoringPage.Actions {

    private final MonitoringArchive archive;
    private final MonitoringCourse course;
    private final MonitoringDrafts drafts;
    private final MonitoringActions allowed;
    private final Inbox inbox;
    private final Noticing noticing;
    private final RectificationArchive rectifications;
    private final WorkDesk desk;
    private final OrganisationRegister organisations;
    private @Nullable MonitoringPage page;
    private long itemShown;

    MonitoringView(
            MonitoringArchive archive,
            MonitoringCourse course,
            MonitoringDrafts drafts,
            MonitoringActions allowed,
            Inbox inbox,
            Noticing noticing,
            RectificationArchive rectifications,
            WorkDesk desk,
            OrganisationRegister organisations) {
        this.archive = archive;
        this.course = course;
        this.drafts = drafts;
        this.allowed = allowed;
        this.inbox = inbox;
        this.noticing = noticing;
        this.rectifications = rectifications;
        this.desk = desk;
        this.organisations = organisations;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        open(Long.parseLong(entering.getRouteParameters().get("monitoringId").orElseThrow()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (page != null) {
            page.guard(leaving);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("monitoring.page.title");
    }

    @Override
    public Monitoring save(Monitoring seen, MonitoringContent content) {
        return drafts.save(seen.id(), seen.version(), content);
    }

    @Override
    public Lights lights(Monitoring seen, MonitoringContent content) {
        return archive.lights(seen, content);
    }

    @Override
    public List<Problem> problemsOf(Monitoring seen, MonitoringContent content) {
        return archive.problemsOf(seen, content);
    }

    @Override
    public void submit(Monitoring seen) {
        var submitted = course.submit(seen.id(), seen.version());
        done(seen, getTranslation("monitoring.page.submitted", submitted.title()));
    }

    @Override
    public void decide(Monitoring seen, Decision decision) {
        course.decide(itemShown, decision);
        done(seen, getTranslation("monitoring.page.decided"));
    }

    @Override
    public void claim(Monitoring seen) {
        inbox.claim(itemShown);
        done(seen, getTranslation("monitoring.done.CLAIM"));
    }

    @Override
    public void release(Monitoring seen) {
        inbox.release(itemShown);
        done(seen, getTranslation("monitoring.done.RELEASE"));
    }

    @Override
    public void leave(Monitoring seen) {
        UI.getCurrent().navigate(MonitoringsView.class);
    }

    @Override
    public void reload(Monitoring seen) {
        open(seen.id());
    }

    @Override
    public void demand(Monitoring seen) {
        new NoticeDialog(
                        noticing.offered(seen),
                        new LineNames(archive.targets(seen)),
                        noticing.proposedDue(seen),
                        notice -> {
                            noticing.issue(seen.id(), notice);
                            done(seen, getTranslation("monitoring.notice.sent"));
                        })
                .open();
    }

    @Override
    public List<Component> turn(Monitoring seen) {
        return desk.turn(seen.subject());
    }

    @Override
    public Component more(Monitoring seen) {
        return desk.menu(seen.subject());
    }

    private void done(Monitoring seen, String sentence) {
        Toast.done(sentence);
        open(seen.id());
    }

    private void open(long id) {
        var monitoring = archive.get(id);
        itemShown = course.openItem(monitoring).map(WorkItem::id).orElse(0L);
        var remarks = new RemarkSlips(
                course.remarksOn(id),
                course.remarksToAnswer(id),
                (remark, answer) -> course.answer(id, remark.id(), answer));
        var targets = archive.targets(monitoring);
        removeAll();
        page = new MonitoringPage(
                monitoring,
                organisations
                        .find(monitoring.organisation())
                        .map(Organisation::name)
                        .orElse(""),
                targets,
                archive.formerTargets(monitoring).orElse(null),
                archive.latest(monitoring).content(),
                allowed.on(monitoring),
                remarks,
                !noticing.offered(monitoring).isEmpty(),
                new RectificationCards(rectifications.of(monitoring), new LineNames(targets)),
                this);
        add(page, desk.panel(monitoring.subject()));
    }
}
