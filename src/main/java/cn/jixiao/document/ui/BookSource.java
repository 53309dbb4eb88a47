package cn.jixiao.document.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiFunction;

/** Takes the workbook that was filled. */
final class BookSource extends Div {

    private static final int LARGEST_FILE = 10 * 1024 * 1024;

    private final Paragraph refusal = new Paragraph();

    /** @param read takes the file's name and bytes and answers why it refuses it, or nothing */
    BookSource(BiFunction<String, byte[], String> read) {
        addClassNames("sheet", "document-source");
        refusal.addClassNames("refusal", "sentences");
        refusal.getElement().setAttribute("role", "alert");
        var upload = new Upload(
                UploadHandler.inMemory((file, content) -> refusal.setText(read.apply(file.fileName(), content))));
        upload.setMaxFiles(1);
        upload.setAcceptedFileTypes(".xlsx");
        upload.setMaxFileSize(LARGEST_FILE);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> refusal.setText(rejected.getErrorMessage()));
        upload.addAllFinishedListener(finished -> upload.clearFileList());
        add(
                new H2(getTranslation("document.offline.bring")),
                new Paragraph(getTranslation("document.offline.bring.hint")),
                upload,
                refusal);
    }

    private UploadI18N words() {
        var words = new UploadI18N();
        words.setAddFiles(new UploadI18N.AddFiles().setOne(getTranslation("document.import.choose")));
        words.setDropFiles(new UploadI18N.DropFiles().setOne(getTranslation("document.import.drop")));
        words.setError(new UploadI18N.Error()
                .setTooManyFiles(getTranslation("document.import.one-file"))
                .setIncorrectFileType(getTranslation("document.offline.unreadable"))
                .setFileIsTooBig(getTranslation("document.offline.too-large", LARGEST_FILE / 1024 / 1024)));
        return words;
    }
}
