package cn.jixiao.document.ui;

import cn.jixiao.document.OfficialDocuments;
import cn.jixiao.form.FormRecord;
import cn.jixiao.form.Stage;
import cn.jixiao.ui.Download;
import cn.jixiao.ui.Downloads;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What a form's page offers: the form, and its letter once it is approved. */
@Component
class FormDownloads implements Downloads<FormRecord> {

    private final OfficialDocuments documents;

    FormDownloads(OfficialDocuments documents) {
        this.documents = documents;
    }

    @Override
    public List<Download> of(FormRecord form) {
        var targets = Files.of("document.export.form", format -> documents.targetForm(form.id(), format));
        if (form.stage() != Stage.APPROVED) {
            return targets;
        }
        var letter = Files.of("document.export.letter", format -> documents.approvalLetter(form.id(), format));
        return Stream.concat(targets.stream(), letter.stream()).toList();
    }
}
