package cn.jixiao.document.batch;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.common.Sentences;
import cn.jixiao.document.OfficialDocument;
import cn.jixiao.document.batch.BatchProgress.State;
import cn.jixiao.form.FormRecord;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one archive, form after form, and holds no more than one document in memory. Until it is complete nobody can fetch
 * it; a cancelled or broken one leaves no file.
 */
final class BatchJob implements Runnable {

    private static final Logger LOG = LoggerFactory.getLogger(BatchJob.class);

    private final List<FormRecord> forms;
    private final String extension;
    private final Function<FormRecord, OfficialDocument> print;
    private final Path file;
    private final Locale locale;
    private final Clock clock;
    private final Duration kept;
    private volatile BatchProgress progress;
    private volatile boolean cancelled;

    /** @param print the document of a form; breaks a rule where there is none */
    BatchJob(
            List<FormRecord> forms,
            String extension,
            Function<FormRecord, OfficialDocument> print,
            Path file,
            Locale locale,
            Clock clock,
            Duration kept) {
        this.forms = List.copyOf(forms);
        this.extension = extension;
        this.print = print;
        this.file = file;
        this.locale = locale;
        this.clock = clock;
        this.kept = kept;
        this.progress = BatchProgress.beginning(forms.size());
    }

    BatchProgress progress() {
        return progress;
    }

    Path file() {
        return file;
    }

    /** Ends it before the next form. */
    void cancel() {
        cancelled = true;
    }

    /** Whatever ends it, an error of the machine too: a job that seemed to run for ever would keep the others waiting. */
    @Override
    public void run() {
        var end = State.BROKEN;
        try {
            end = write() ? State.READY : State.CANCELLED;
        } catch (IOException | RuntimeException broken) {
            LOG.error("An export of {} forms broke", forms.size(), broken);
        } finally {
            end(end);
        }
    }

    private void end(State how) {
        if (how == State.READY) {
            progress = progress.ready(file.toFile().length(), clock.instant().plus(kept));
        } else {
            progress = progress.ended(how);
            remove();
        }
    }

    /** Removes the archive, whoever made it how far. */
    void remove() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** False where it was cancelled. */
    private boolean write() throws IOException {
        var list = new Manifest(locale);
        var names = new EntryNames();
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (var form : forms) {
                if (cancelled) {
                    return false;
                }
                progress = progress.at(form.name());
                progress = progress.passed(write(form, zip, names, list));
            }
            put(zip, list.name(), list.bytes());
        }
        return !cancelled;
    }

    private boolean write(FormRecord form, ZipOutputStream zip, EntryNames names, Manifest list) throws IOException {
        OfficialDocument document;
        try {
            document = print.apply(form);
        } catch (RuleBroken refusal) {
            list.failed(form, Sentences.in(locale, refusal));
            return false;
        } catch (RuntimeException unexpected) {
            LOG.error("Form {} could not be exported", form.id(), unexpected);
            list.failed(form, Sentences.in(locale, "document.batch.list.unexpected"));
            return false;
        }
        var name = names.of(form, extension);
        put(zip, name, document.bytes());
        list.exported(form, name);
        return true;
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
