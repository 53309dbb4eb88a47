package cn.jixiao.evaluation.ui;

import cn.jixiao.common.RuleBroken;
import cn.jixiao.evaluation.evidence.ReceivedFile;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Where files are chosen or dropped. Each is received as it streams in and only then shown to the screen. */
final class EvidenceUpload extends Div {

    /** Takes a file that arrives, or refuses it. */
    interface Receiving {
        ReceivedFile receive(String name, InputStream content) throws IOException;
    }

    private final Receiving receiving;
    private final Consumer<ReceivedFile> arrived;
    private final BiConsumer<String, RuleBroken> refused;
    private final Runnable begun;
    private boolean finished = true;

    /**
     * @param arrived told of each file that was received; may refuse it still
     * @param refused told of each that was not, by its name
     * @param begun told when the first of the next files arrives
     */
    EvidenceUpload(
            Receiving receiving,
            Consumer<ReceivedFile> arrived,
            BiConsumer<String, RuleBroken> refused,
            Runnable begun) {
        this.receiving = receiving;
        this.arrived = arrived;
        this.refused = refused;
        this.begun = begun;
        var upload = new Upload(this::receive);
        upload.setI18n(words());
        upload.addAllFinishedListener(all -> {
            finished = true;
            upload.clearFileList();
        });
        var hint = new Span(getTranslation("evaluation.evidence.hint"));
        hint.addClassName("hint");
        addClassName("evidence-upload");
        add(upload, hint);
    }

    private void receive(UploadEvent upload) throws IOException {
        try (var file = receiving.receive(upload.getFileName(), upload.getInputStream())) {
            upload.getUI().accessSynchronously(() -> take(file));
        } catch (RuleBroken refusal) {
            upload.getUI().accessSynchronously(() -> refuse(upload.getFileName(), refusal));
        }
    }

    private void take(ReceivedFile file) {
        begin();
        try {
            arrived.accept(file);
        } catch (RuleBroken refusal) {
            refused.accept(file.name(), refusal);
        }
    }

    private void refuse(String name, RuleBroken refusal) {
        begin();
        refused.accept(name, refusal);
    }

    private void begin() {
        if (finished) {
            begun.run();
        }
        finished = false;
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("evaluation.evidence.add"))
                .setMany(getTranslation("evaluation.evidence.add")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("evaluation.evidence.drop"))
                .setMany(getTranslation("evaluation.evidence.drop")));
        return words;
    }
}
