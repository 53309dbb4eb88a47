package cn.jixiao.workflow.ui;

import cn.jixiao.ui.EmptyState;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.ReasonDialog;
import cn.jixiao.ui.Toast;
import cn.jixiao.workflow.Terminating;
import cn.jixiao.workflow.life.EngineJobs;
import cn.jixiao.workflow.life.FailedJob;
import cn.jixiao.workflow.life.Stuck;
import cn.jixiao.workflow.life.StuckWork;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.function.Consumer;

/** What the engine failed to do, and the runs that do not come forward; whose they are, never what they are about. */
@Route("processes")
@Menu(title = "workflow.life.title", icon = "vaadin:cogs", order = 90)
@RolesAllowed("SYSTEM_ADMIN")
class ProcessAdministrationView extends VerticalLayout implements AfterNavigationObserver, HasDynamicTitle {

    private final EngineJobs jobs;
    private final StuckWork stuck;
    private final Terminating terminating;
    private final Div failedJobs = new Div();
    private final Div stuckWork = new Div();

    ProcessAdministrationView(EngineJobs jobs, StuckWork stuck, Terminating terminating) {
        this.jobs = jobs;
        this.stuck = stuck;
        this.terminating = terminating;
        var lists = new TabSheet();
        lists.addClassName("lists");
        lists.add(getTranslation("workflow.life.jobs"), failedJobs);
        lists.add(getTranslation("workflow.life.stuck"), stuckWork);
        add(
                new PageHeader(getPageTitle(), new Button(getTranslation("workflow.life.refresh"), click -> show())),
                lists);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("workflow.life.title");
    }

    private void show() {
        var failed = jobs.failed();
        failedJobs.removeAll();
        failedJobs.add(
                failed.isEmpty()
                        ? nothing("workflow.life.jobs.none")
                        : new FailedJobGrid(failed, this::showTrace, this::retry, this::delete));
        var found = stuck.all();
        stuckWork.removeAll();
        stuckWork.add(
                found.isEmpty()
                        ? nothing("workflow.life.stuck.none", stuck.bound())
                        : new StuckGrid(found, this::repair, this::terminate));
    }

    private Component nothing(String key, Object... arguments) {
        return new EmptyState(getTranslation(key), getTranslation(key + ".hint", arguments));
    }

    private void showTrace(FailedJob job) {
        new StackTraceDialog(job, jobs.stackTrace(job.id())).open();
    }

    private void retry(FailedJob job) {
        ask("workflow.life.retry", reason -> jobs.retry(job.id(), reason));
    }

    private void delete(FailedJob job) {
        ask("workflow.life.delete", reason -> jobs.delete(job.id(), reason));
    }

    private void repair(Stuck run) {
        ask("workflow.life.repair", reason -> stuck.repair(run, reason));
    }

    private void terminate(Stuck run) {
        ask("workflow.life.terminate", reason -> terminating.terminate(run.instanceId(), reason));
    }

    private void ask(String key, Consumer<String> act) {
        new ReasonDialog(getTranslation(key), getTranslation("workflow.life.reason"), reason -> {
                    act.accept(reason);
                    Toast.done(getTranslation(key + ".done"));
                    show();
                })
                .required()
                .hint(getTranslation(key + ".hint"))
                .open();
    }
}
