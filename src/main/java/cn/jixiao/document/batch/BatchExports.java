package cn.jixiao.document.batch;

import cn.jixiao.account.ActingUser;
import cn.jixiao.common.RuleBroken;
import cn.jixiao.form.FormArchive;
import cn.jixiao.form.FormId;
import cn.jixiao.form.FormRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/**
 * Exports the documents of many forms in the background. Each person has one export at a time, which nobody else learns of;
 * it reads as that person reads, whatever they do meanwhile. The archive goes when its time is over or the program stops.
 */
@Service
public class BatchExports implements DisposableBean {

    private static final int PAGE = 500;

    private final BatchRules rules = BatchRules.load();
    private final FormArchive archive;
    private final BatchDocuments documents;
    private final Clock clock;
    private final BatchFolder folder;
    private final ExecutorService threads;
    private final Map<Long, BatchJob> jobs = new HashMap<>();

    BatchExports(FormArchive archive, BatchDocuments documents, Clock clock, @Value("${jixiao.data-dir}") Path data) {
        this.archive = archive;
        this.documents = documents;
        this.clock = clock;
        this.folder = new BatchFolder(data.resolve("exports"), clock, rules.kept());
        this.threads = Executors.newFixedThreadPool(
                rules.running(), Thread.ofPlatform().daemon().name("export-", 1).factory());
    }

    /**
     * Begins an export of what the acting user may see. Breaks {@code account.not-allowed} for those who only write forms,
     * {@code document.batch.running} while their last one runs, {@code document.batch.busy} while too many run,
     * {@code document.batch.nothing} and {@code document.batch.too-many}.
     */
    public BatchProgress start(BatchOrder order, Locale locale) {
        documents.requireMayExport();
        var forms = forms(order);
        var file = folder.newFile();
        var job = new BatchJob(
                forms,
                documents.extension(order),
                form -> documents.export(form, order),
                file,
                locale,
                clock,
                rules.kept());
        enter(job);
        threads.execute(ActingUser.carried(() -> {
            job.run();
            expire(job);
        }));
        return job.progress();
    }

    /** How far the acting user's last export has come; empty where there is none, or its archive is gone. */
    public Optional<BatchProgress> progress() {
        return mine().map(BatchJob::progress);
    }

    /** Ends the acting user's export before its next form; its archive is gone with it. */
    public void cancel() {
        mine().ifPresent(BatchJob::cancel);
    }

    /** The acting user's finished archive; breaks {@code document.batch.gone} where there is none. */
    public InputStream open() {
        var job = mine().filter(mine -> mine.progress().state() == BatchProgress.State.READY)
                .orElseThrow(() -> new RuleBroken("document.batch.gone"));
        try {
            return Files.newInputStream(job.file());
        } catch (NoSuchFileException gone) {
            throw new RuleBroken("document.batch.gone");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void destroy() {
        threads.shutdownNow();
        synchronized (jobs) {
            jobs.values().forEach(BatchJob::cancel);
            jobs.values().forEach(BatchJob::remove);
        }
    }

    private Optional<BatchJob> mine() {
        synchronized (jobs) {
            return Optional.ofNullable(jobs.get(ActingUser.get().id())).filter(job -> !isOver(job));
        }
    }

    private void expire(BatchJob job) {
        CompletableFuture.delayedExecutor(rules.keepMinutes(), TimeUnit.MINUTES, threads)
                .execute(() -> forget(job));
    }

    private void forget(BatchJob job) {
        job.remove();
        synchronized (jobs) {
            jobs.values().remove(job);
        }
    }

    private boolean isOver(BatchJob job) {
        var until = job.progress().until();
        return until != null && until.isBefore(clock.instant());
    }

    private void enter(BatchJob job) {
        long person = ActingUser.get().id();
        synchronized (jobs) {
            @Nullable BatchJob last = jobs.get(person);
            if (last != null && last.progress().isRunning()) {
                throw new RuleBroken("document.batch.running");
            }
            if (jobs.values().stream().filter(one -> one.progress().isRunning()).count() >= rules.running()) {
                throw new RuleBroken("document.batch.busy");
            }
            if (last != null) {
                last.remove();
            }
            jobs.put(person, job);
        }
    }

    private List<FormRecord> forms(BatchOrder order) {
        var forms = new ArrayList<FormRecord>();
        var last = new FormId(Long.MAX_VALUE);
        for (var page = archive.page(order.forms(), last, PAGE);
                !page.isEmpty();
                page = archive.page(order.forms(), last, PAGE)) {
            forms.addAll(page);
            last = page.getLast().id();
            if (forms.size() > rules.maxForms()) {
                throw new RuleBroken("document.batch.too-many", rules.maxForms());
            }
        }
        if (forms.isEmpty()) {
            throw new RuleBroken("document.batch.nothing");
        }
        return forms;
    }
}
