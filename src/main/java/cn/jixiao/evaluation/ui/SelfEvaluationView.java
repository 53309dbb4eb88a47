package cn.jixiao.evaluation.ui;

import cn.jixiao.common.Problem;
import cn.jixiao.evaluation.Achievement;
import cn.jixiao.evaluation.EvaluationActions;
import cn.jixiao.evaluation.EvaluationArchive;
import cn.jixiao.evaluation.EvaluationContent;
import cn.jixiao.evaluation.EvaluationDrafts;
import cn.jixiao.evaluation.EvaluationScore;
import cn.jixiao.evaluation.EvidenceFiles;
import cn.jixiao.evaluation.ReviewArchive;
import cn.jixiao.evaluation.ReviewedScore;
import cn.jixiao.evaluation.ScoreReview;
import cn.jixiao.evaluation.ScoringRules.Band;
import cn.jixiao.evaluation.SelfEvaluating;
import cn.jixiao.evaluation.SelfEvaluation;
import cn.jixiao.evaluation.evidence.Evidence;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import cn.jixiao.form.Indicator;
import cn.jixiao.monitoring.RectificationArchive;
import cn.jixiao.org.OrgCode;
import cn.jixiao.org.Organisation;
import cn.jixiao.org.OrganisationRegister;
import cn.jixiao.ui.Downloads;
import cn.jixiao.ui.ExportMenu;
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
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One self-evaluation: written by its unit, reviewed by department and finance, read by auditors. */
@Route("evaluations/:evaluationId([0-9]{1,18})")
@RolesAllowed({"SUBMITTER", "UNIT_CHECKER", "DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class SelfEvaluationView extends VerticalLayout
        implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, EvaluationPage.Actions {

    private final EvaluationArchive archive;
    private final SelfEvaluating evaluating;
    private final EvaluationDrafts drafts;
    private final EvaluationActions allowed;
    private final ReviewArchive reviews;
    private final RectificationArchive rectifications;
    private final Inbox inbox;
    private final WorkDesk desk;
    private final EvidenceFiles files;
    private final OrganisationRegister organisations;
    private final Downloads<SelfEvaluation> downloads;
    private @Nullable EvaluationPage page;
    private long itemShown;

    SelfEvaluationView(
            EvaluationArchive archive,
            SelfEvaluating evaluating,
            EvaluationDrafts drafts,
            EvaluationActions allowed,
            ReviewArchive reviews,
            RectificationArchive rectifications,
            Inbox inbox,
            WorkDesk desk,
            EvidenceFiles files,
            OrganisationRegister organisations,
            Downloads<SelfEvaluation> downloads) {
        this.archive = archive;
        this.evaluating = evaluating;
        this.drafts = drafts;
        this.allowed = allowed;
        this.reviews = reviews;
        this.rectifications = rectifications;
        this.inbox = inbox;
        this.desk = desk;
        this.files = files;
        this.organisations = organisations;
        this.downloads = downloads;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        open(Long.parseLong(entering.getRouteParameters().get("evaluationId").orElseThrow()));
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent leaving) {
        if (page != null) {
            page.guard(leaving);
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.page.title");
    }

    @Override
    public SelfEvaluation save(SelfEvaluation seen, EvaluationContent content) {
        return drafts.save(seen.id(), seen.version(), content);
    }

    @Override
    public EvaluationScore score(SelfEvaluation seen, EvaluationContent content) {
        return archive.score(seen, content);
    }

    @Override
    public List<Problem> problemsOf(SelfEvaluation seen, EvaluationContent content) {
        return archive.problemsOf(seen, content);
    }

    @Override
    public Band band(SelfEvaluation seen, Achievement achievement) {
        return archive.band(seen, achievement);
    }

    @Override
    public List<Evidence> evidence(SelfEvaluation seen) {
        return files.of(seen);
    }

    @Override
    public ReceivedFile receive(SelfEvaluation seen, String name, InputStream content) throws IOException {
        return files.receive(seen.id(), name, content);
    }

    @Override
    public SelfEvaluation add(SelfEvaluation seen, Indicator indicator, ReceivedFile file) {
        return files.add(seen.id(), seen.version(), indicator.no(), file);
    }

    @Override
    public SelfEvaluation remove(SelfEvaluation seen, Evidence evidence) {
        return files.remove(evidence.id(), seen.version());
    }

    @Override
    public List<Component> turn(SelfEvaluation seen) {
        return desk.turn(seen.subject());
    }

    @Override
    public String nameOf(OrgCode organisation) {
        return organisations.find(organisation).map(Organisation::name).orElse("");
    }

    @Override
    public void submit(SelfEvaluation seen) {
        var submitted = evaluating.submit(seen.id(), seen.version());
        Toast.done(getTranslation("evaluation.page.submitted", submitted.title()));
        open(seen.id());
    }

    @Override
    public ReviewedScore reviewed(SelfEvaluation seen, EvaluationContent content, ScoreReview review) {
        return reviews.score(seen, content, review);
    }

    @Override
    public void decide(SelfEvaluation seen, Decision decision, ScoreReview review) {
        evaluating.decide(itemShown, seen.version(), decision, review);
        Toast.done(getTranslation("evaluation.page.decided"));
        open(seen.id());
    }

    @Override
    public void claim(SelfEvaluation seen) {
        inbox.claim(itemShown);
        Toast.done(getTranslation("evaluation.done.CLAIM"));
        open(seen.id());
    }

    @Override
    public void release(SelfEvaluation seen) {
        inbox.release(itemShown);
        Toast.done(getTranslation("evaluation.done.RELEASE"));
        open(seen.id());
    }

    @Override
    public void leave(SelfEvaluation seen) {
        UI.getCurrent().navigate(EvaluationsView.class);
    }

    @Override
    public void reload(SelfEvaluation seen) {
        open(seen.id());
    }

    @Override
    public ExportMenu exports(SelfEvaluation seen) {
        return new ExportMenu(downloads.of(seen));
    }

    @Override
    public Component more(SelfEvaluation seen) {
        return desk.menu(seen.subject());
    }

    private void open(long id) {
        var evaluation = archive.get(id);
        itemShown = evaluating.openItem(evaluation).map(WorkItem::id).orElse(0L);
        var remarks = new RemarkSlips(
                evaluating.remarksOn(id),
                evaluating.remarksToAnswer(id),
                (remark, answer) -> evaluating.answer(id, remark.id(), answer));
        removeAll();
        page = new EvaluationPage(
                evaluation,
                archive.targets(evaluation),
                new EarlierTargets(archive.earlierTargets(evaluation).orElse(null)),
                archive.latest(evaluation).content(),
                allowed.on(evaluation),
                remarks,
                reviews.latest(evaluation).orElse(null),
                this);
        page.mention(new RectificationNotes(rectifications.ofForm(evaluation.formId())));
        add(page, desk.panel(evaluation.subject()));
    }
}
