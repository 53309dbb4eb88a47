package cn.jixiao.document.ui;

import cn.jixiao.common.ChinaTime;
import cn.jixiao.document.batch.BatchProgress;
import cn.jixiao.ui.StatusBadge;
import cn.jixiao.ui.StatusBadge.Tone;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.time.format.DateTimeFormatter;
import java.util.Objects;

/** How far the export has come: a bar and a name while it runs, the archive once it is ready. */
final class BatchStatus extends Div {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ChinaTime.ZONE);
    private static final int KILOBYTE = 1024;
    private static final int MEGABYTE = KILOBYTE * 1024;

    private final Element bar = new Element("progress");
    private final Div state = new Div();
    private final Paragraph sentence = new Paragraph();
    private final Button cancel;
    private final Anchor download;

    BatchStatus(DownloadHandler archive, Runnable cancelled) {
        addClassNames("sheet", "batch-status");
        cancel = new Button(getTranslation("document.batch.cancel"), click -> cancelled.run());
        download = new Anchor(archive, getTranslation("document.batch.download"));
        download.addClassName("batch-download");
        sentence.getElement().setAttribute("role", "status");
        state.addClassName("facts");
        add(new H2(getTranslation("document.batch.progress")), state);
        getElement().appendChild(bar);
        add(sentence, cancel, download);
    }

    void show(BatchProgress progress) {
        state.removeAll();
        state.add(new StatusBadge(getTranslation("document.batch.state." + progress.state()), tone(progress)));
        state.add(new Span(getTranslation("document.batch.done", progress.done(), progress.total())));
        if (progress.failed() > 0) {
            var failed = new Span(getTranslation("document.batch.failed", progress.failed()));
            failed.addClassName("refusal");
            state.add(failed);
        }
        bar.setAttribute("max", Integer.toString(progress.total()));
        bar.setAttribute("value", Integer.toString(progress.done()));
        bar.setAttribute("aria-label", getTranslation("document.batch.progress"));
        sentence.setText(sentence(progress));
        cancel.setVisible(progress.isRunning());
        download.setVisible(progress.state() == BatchProgress.State.READY);
    }

    private String sentence(BatchProgress progress) {
        return switch (progress.state()) {
            case RUNNING ->
                progress.current().isEmpty()
                        ? getTranslation("document.batch.waiting")
                        : getTranslation("document.batch.current", progress.current());
            case READY ->
                getTranslation(
                        "document.batch.ready",
                        size(progress.bytes()),
                        TIME.format(Objects.requireNonNull(progress.until())));
            case CANCELLED, BROKEN -> getTranslation("document.batch.nothing-kept");
        };
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE
                ? Math.ceilDiv(bytes, KILOBYTE) + " KB"
                : "%.1f MB".formatted((double) bytes / MEGABYTE);
    }

    private static Tone tone(BatchProgress progress) {
        return switch (progress.state()) {
            case RUNNING -> Tone.ACTIVE;
            case READY -> progress.failed() > 0 ? Tone.WARNING : Tone.GOOD;
            case CANCELLED -> Tone.NEUTRAL;
            case BROKEN -> Tone.BAD;
        };
    }
}
