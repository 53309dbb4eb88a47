package cn.jixiao.document.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.nio.charset.StandardCharsets;
import java.util.function.BiFunction;

/** Where the document comes from: a file of any kind that is read, or text that is pasted. */
final class DocumentSource extends Div {

    private static final int LARGEST_FILE = 20 * 1024 * 1024;

    /** A hint for the file chooser only: what a file is, its content tells. */
    private static final String[] KINDS = {
        ".xlsx", ".xls", ".docx", ".doc", ".pdf", ".txt", ".csv", ".tsv", ".md", ".html"
    };

    private final Paragraph refusal = new Paragraph();
    private final BiFunction<String, byte[], String> read;

    /** @param read takes the document's name and bytes and answers why it refuses it, or nothing */
    DocumentSource(BiFunction<String, byte[], String> read) {
        this.read = read;
        addClassNames("sheet", "document-source");
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        add(
                new H2(getTranslation("document.import.file")),
                new Paragraph(getTranslation("document.import.file.hint")),
                upload(),
                refusal,
                new H2(getTranslation("document.import.paste")),
                paste());
    }

    private Upload upload() {
        var upload = new Upload(UploadHandler.inMemory((file, content) -> take(file.fileName(), content)));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(KINDS);
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refuse(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        return upload;
    }

    private Div paste() {
        var text = new TextArea(getTranslation("document.import.text"));
        text.setWidthFull();
        text.setMinRows(6);
        text.setMaxRows(12);
        text.setId("pasted-text");
        var take = new Button(
                getTranslation("document.import.read"),
                click -> take(
                        getTranslation("document.import.pasted"),
                        text.getValue().getBytes(StandardCharsets.UTF_8)));
        var paste = new Div(text, take);
        paste.addClassName("paste");
        return paste;
    }

    private void take(String name, byte[] content) {
        refuse(read.apply(name, content));
    }

    private void refuse(String sentence) {
        refusal.setText(sentence);
        refusal.setVisible(!sentence.isEmpty());
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles()
                .setOne(getTranslation("document.import.choose"))
                .setMany(getTranslation("document.import.choose")));
        words.setDropFiles(new UploadI18N.DropFiles()
                .setOne(getTranslation("document.import.drop"))
                .setMany(getTranslation("document.import.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("document.import.one-file"))
                .setIncorrectFileType(getTranslation("document.binary"))
                .setFileIsTooBig(getTranslation("document.too-large", LARGEST_FILE / 1024 / 1024)));
        return words;
    }
}
