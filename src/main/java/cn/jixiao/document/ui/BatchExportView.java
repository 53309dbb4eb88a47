package cn.jixiao.document.ui;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.common.FiscalYear;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.batch.BatchExports;
import cn.jixiao.document.batch.BatchOrder;
import cn.jixiao.document.batch.BatchProgress;
import cn.jixiao.ui.PageHeader;
import cn.jixiao.ui.Toast;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.orderedlayout.VerticalLayout;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.HttpStatusCode;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A department or a finance office exports many documents here; the export goes on while they work elsewhere. */
@Route("batch-export")
@Menu(title = "document.batch.menu", icon = "vaadin:archive", order = 32)
@RolesAllowed({"DEPARTMENT_REVIEWER", "FINANCE_OFFICER", "FINANCE_APPROVER", "AUDITOR"})
class BatchExportView extends VerticalLayout implements HasDynamicTitle {

    private static final int POLL = 1_000;
    private static final int NO_POLL = -1;

    private final BatchExports exports;
    private final Clock clock;
    private final BatchChoice choice;
    private final BatchStatus status = new BatchStatus(archive(), this::cancel);
    private @Nullable Registration polling;

    BatchExportView(BatchExports exports, Clock clock) {
        this.exports = exports;
        this.clock = clock;
        choice = new BatchChoice(new FiscalYear(today().getYear()), this::start);
        add(new PageHeader(getPageTitle()), choice, status);
        show();
    }

    @Override
    public final String getPageTitle() {
        return getTranslation("document.batch.title");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        polling = attached.getUI().addPollListener(poll -> show());
        show();
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (polling != null) {
            polling.remove();
        }
        detached.getUI().setPollInterval(NO_POLL);
    }

    private void start(BatchOrder order) {
        try {
            exports.start(order, getLocale());
            show();
        } catch (RuleBroken refusal) {
            Toast.refused(Sentences.in(getLocale(), refusal));
        }
    }

    private void cancel() {
        exports.cancel();
        show();
    }

    private void show() {
        var progress = exports.progress();
        boolean running = progress.filter(BatchProgress::isRunning).isPresent();
        status.setVisible(progress.isPresent());
        progress.ifPresent(status::show);
        choice.offer(!running);
        getUI().ifPresent((UI ui) -> ui.setPollInterval(running ? POLL : NO_POLL));
    }

    private DownloadHandler archive() {
        return DownloadHandler.fromInputStream(request -> response());
    }

    /** The archive, or why it cannot be had: by now it may have been removed. */
    private DownloadResponse response() {
        try {
            var name = getTranslation("document.batch.archive", today());
            return new DownloadResponse(exports.open(), name, "application/zip", -1);
        } catch (RuleBroken refusal) {
            return DownloadResponse.error(HttpStatusCode.FORBIDDEN, Sentences.in(getLocale(), refusal));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ChinaTime.ZONE));
    }
}
